// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/known_models.h"

#include <QDialog>

class QFormLayout;
class QLabel;
class QPushButton;
class QTreeWidget;

namespace unocclude {

class ModelChooser;

/// The models for one purpose: what each is, whether its file is there, where it is looked for and where people get it.
/// Paths and addresses can be selected and copied.
class ModelsDialog final : public QDialog
{
    Q_OBJECT

public:
    ModelsDialog(ModelChooser& models, const QString& title, QWidget* parent = nullptr);

    void select(const QString& name); ///< shows the details of this one

private:
    void buildDetails();
    void addField(const QString& title, QLabel*& value);
    void refresh(); ///< a file may have been put into place meanwhile
    void showDetails();
    QString stateOf(const KnownModel& model) const;
    const KnownModel* selected() const;
    void useSelected();
    void openFolder();

    ModelChooser& m_chooser;
    std::vector<KnownModel> m_models;
    QTreeWidget* m_list;
    QFormLayout* m_details;
    QLabel *m_what, *m_file, *m_folders, *m_source, *m_sha256, *m_licence;
    QPushButton* m_use;
};

} // namespace unocclude
