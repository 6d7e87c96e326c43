// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pairs/photo_fingerprint.h"
#include "pairs/source_split.h"

#include <cstdint>
#include <set>
#include <vector>

namespace unocclude {

/// Keeps a split honest by photograph: material often comes with the same photograph as background, as annotated scene
/// and as cut-outs, under other names. If one of them is held out, all are.
class PhotographGroups
{
public:
    using Kind = SourceSplit::Kind;

    /// A background or scene. @param annotations ids of what is outlined in it
    void addPhotograph(Kind kind, const QString& source, const cv::Mat& rgb,
                       const std::set<std::int64_t>& annotations = {});

    /// A cut-out. One that is named by an annotation's id was cut out of the photograph with that annotation.
    void addObject(const QString& model);

    /// Holds out in `split` what shows the same as something held out. @return the names that were added
    std::vector<std::pair<Kind, QString>> holdOutTogether(SourceSplit& split) const;

private:
    struct Photograph
    {
        Kind kind;
        QString source;
        PhotoFingerprint fingerprint;
        std::set<std::int64_t> annotations;
    };
    using Members = std::set<std::pair<Kind, QString>>;
    std::vector<Members> groups() const;

    std::vector<Photograph> m_photographs;
    std::set<QString> m_models;
};

} // namespace unocclude
