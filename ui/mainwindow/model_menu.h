// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMenu>

class QActionGroup;

namespace unocclude {

class ModelChooser;
struct KnownModel;

/// The models for one purpose by name, the one in use marked. One whose weights are not there can be chosen, too: then
/// the user is told how to get them.
class ModelMenu final : public QMenu
{
    Q_OBJECT

public:
    /// @param about what tells more about the models, below them
    ModelMenu(ModelChooser& models, const QString& title, QAction* about, QWidget* parent = nullptr);

Q_SIGNALS:
    void absentChosen(const QString& name);
    void fileWanted(); ///< a model that has no name here

private:
    void fill();
    void add(const KnownModel& model);
    void addFile(const QString& path);
    QAction* addChoice(const QString& text, const QString& choice);

    ModelChooser& m_models;
    QAction* m_about;
    QActionGroup* m_choices; ///< one at a time
};

} // namespace unocclude
