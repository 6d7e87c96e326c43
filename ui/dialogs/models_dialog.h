// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/click_models.h"

#include <QDialog>

class QFormLayout;
class QLabel;
class QPushButton;
class QTreeWidget;

namespace unocclude {

class SegmenterController;

/// The click models: what each is, whether its file is there, where it is looked for and where people get it. Paths and
/// addresses can be selected and copied.
class ModelsDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ModelsDialog(SegmenterController& segmenters, QWidget* parent = nullptr);

    void select(const QString& name); ///< shows the details of this one

private:
    void buildDetails();
    void addField(const QString& title, QLabel*& value);
    void refresh(); ///< a file may have been put into place meanwhile
    void showDetails();
    QString stateOf(const ClickModel& model) const;
    const ClickModel* selected() const;
    void useSelected();
    void openFolder();

    SegmenterController& m_segmenters;
    std::vector<ClickModel> m_models;
    QTreeWidget* m_list;
    QFormLayout* m_details;
    QLabel *m_what, *m_file, *m_folders, *m_source, *m_sha256, *m_licence;
    QPushButton* m_use;
};

} // namespace unocclude
