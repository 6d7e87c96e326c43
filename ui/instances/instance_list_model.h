// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "document/document.h"

#include <QAbstractListModel>
#include <QMimeData>

#include <functional>
#include <memory>

#include <vector>

namespace unocclude {

class CompletionController;
class EvidenceWatch;
class InstanceMasks;
class InstanceNumbers;
class MaskController;

/// What is known of a photo's objects, for those who show them.
struct ObjectSources
{
    Document& document;
    const InstanceNumbers& numbers;
    const CompletionController& completions;
    const MaskController& edits;
    const EvidenceWatch& evidence;
    InstanceMasks& masks;
};

/// The objects of the photo, front to back. Renaming and moving rows are commands of the document.
class InstanceListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        NumberRole = Qt::UserRole, ///< int, picks colour and hatch
        StateRole,                 ///< QString, what has become of the object so far
    };

    explicit InstanceListModel(const ObjectSources& sources, QObject* parent = nullptr);

    std::optional<InstanceId> idAt(int row) const;
    int rowOf(std::optional<InstanceId> id) const; ///< -1 if there is no such row

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    Qt::DropActions supportedDragActions() const override { return Qt::MoveAction | Qt::CopyAction; }

    /// What an object is when it is dragged into another program; without it, rows are dragged within the list alone.
    using Pictures = std::function<std::unique_ptr<QMimeData>(InstanceId id)>;
    void setPictures(Pictures pictures) { m_pictures = std::move(pictures); }
    QMimeData* mimeData(const QModelIndexList& indexes) const override;
    bool moveRows(const QModelIndex& sourceParent, int source, int count, const QModelIndex& destinationParent,
                  int destination) override;

private:
    void follow(const ChangeEvent& event);
    void refresh(InstanceId id);
    void fill();
    void refreshSketched();
    double hiddenShareOf(const Instance& instance) const;
    QString stateOf(const Instance& instance) const;
    QString wholeOf(const Instance& instance) const;

    void on(const PhotoReplaced&);
    void on(const InstanceAdded& added);
    void on(const InstanceRemoved& removed);
    void on(const InstancesReordered& reordered);
    void on(const PromptChanged& change) { refresh(change.id); }
    void on(const SamplesChanged& change) { refresh(change.id); }
    void on(const ChoiceChanged& change) { refresh(change.id); }
    void on(const MasksEdited& change) { refresh(change.id); }
    void on(const HypothesesChanged&) {}
    void on(const AttributesChanged& change) { refresh(change.id); }
    void on(const OcclusionsChanged& change) { refresh(change.id); }
    void on(const LabelChanged& change) { refresh(change.id); }
    void on(const CurrentChanged&) {}

    Document& m_document;
    const InstanceNumbers& m_numbers;
    const CompletionController& m_completions;
    const MaskController& m_edits;
    const EvidenceWatch& m_evidence;
    InstanceMasks& m_masks;

    /// They change between begin and end of the model's announcements, hence kept apart from the document's.
    std::vector<InstanceId> m_rows;
    Pictures m_pictures;
};

} // namespace unocclude
