// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "project/project.h"

#include <QAbstractListModel>
#include <QPointer>

namespace unocclude {

class ThumbnailStore;

/// The images of a project, one row each, in the project's order. Rows cost nothing until they are looked at, so that a
/// hundred thousand of them open at once.
class ImageListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        PathRole = Qt::UserRole,
        NameRole,    ///< QString: the path below the project's folder of images
        StateRole,   ///< QString: how far the work is, with counts
        ReviewRole,  ///< ReviewState as int
        ObjectsRole, ///< int
        LabelsRole,  ///< QStringList
        MissingRole, ///< bool: the file is not where it was
        ProblemRole, ///< QString: why its annotations cannot be read
    };

    explicit ImageListModel(ThumbnailStore& thumbnails, QObject* parent = nullptr);

    void setProject(Project* project); ///< not owned; null shows nothing

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    void showChanged(int first, int last);
    QString stateOf(int row) const;

    ThumbnailStore& m_thumbnails;
    QPointer<Project> m_project;
    int m_rows = 0; ///< that the views know of
};

} // namespace unocclude
