// SPDX-License-Identifier: Apache-2.0
#include "images/image_list_model.h"

#include "images/thumbnail_store.h"

#include <QDir>
#include <QFileInfo>

namespace unocclude {

ImageListModel::ImageListModel(ThumbnailStore& thumbnails, QObject* parent)
    : QAbstractListModel(parent)
    , m_thumbnails(thumbnails)
{
    connect(&thumbnails, &ThumbnailStore::made, this, [this](const QString& path) {
        const int row = m_project ? m_project->indexOf(path) : -1;
        if (row >= 0 && row < m_rows)
            Q_EMIT dataChanged(index(row), index(row), {Qt::DecorationRole});
    });
}

void ImageListModel::setProject(Project* project)
{
    beginResetModel();
    if (m_project)
        m_project->disconnect(this);
    m_project = project;
    m_rows = project ? project->count() : 0;
    endResetModel();
    if (!project)
        return;
    connect(project, &Project::summariesChanged, this, &ImageListModel::showChanged);
    connect(project, &Project::imagesAdded, this, [this](int first, int last) {
        beginInsertRows({}, first, last);
        m_rows = last + 1;
        endInsertRows();
    });
    connect(project, &QObject::destroyed, this, [this] { setProject(nullptr); });
}

int ImageListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

QVariant ImageListModel::data(const QModelIndex& index, int role) const
{
    if (!m_project || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row();
    const QString& path = m_project->image(row).path;
    const ImageSummary& summary = m_project->summary(row);
    switch (role) {
    case Qt::DisplayRole:
        return QFileInfo(path).fileName();
    case Qt::ToolTipRole:
        return QDir::toNativeSeparators(path);
    case Qt::DecorationRole:
        return summary.missing ? QPixmap() : m_thumbnails.thumbnail(path);
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2").arg(QFileInfo(path).fileName(), stateOf(row));
    case PathRole:
        return path;
    case NameRole:
        return m_project->nameOf(row);
    case StateRole:
        return stateOf(row);
    case ReviewRole:
        return static_cast<int>(summary.review);
    case ObjectsRole:
        return summary.objects;
    case LabelsRole:
        return summary.labels;
    case MissingRole:
        return summary.missing;
    case ProblemRole:
        return summary.problem;
    default:
        return {};
    }
}

void ImageListModel::showChanged(int first, int last)
{
    if (last < m_rows)
        Q_EMIT dataChanged(index(first), index(last));
}

QString ImageListModel::stateOf(int row) const
{
    const ImageSummary& summary = m_project->summary(row);
    if (summary.missing)
        return tr("missing");
    if (!summary.problem.isEmpty())
        return tr("damaged annotations");
    const QString objects = summary.objects == 0 ? tr("no objects") : tr("%n object(s)", nullptr, summary.objects);
    switch (summary.review) {
    case ReviewState::Done:
        return tr("done, %1").arg(objects);
    case ReviewState::Approved:
        return tr("approved, %1").arg(objects);
    case ReviewState::Open:
        break;
    }
    if (summary.done > 0)
        return tr("%1 of %n object(s) done", nullptr, summary.objects).arg(summary.done);
    return objects;
}

} // namespace unocclude
