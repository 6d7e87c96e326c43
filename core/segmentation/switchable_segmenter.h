// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "segmentation/segmenter.h"

#include <memory>

namespace unocclude {

/// Passes everything on to another segmenter, which can be exchanged between two calls: who wants masks need not know
/// which one is in use.
class SwitchableSegmenter final : public Segmenter
{
public:
    /// @param first is not null
    explicit SwitchableSegmenter(std::shared_ptr<Segmenter> first);

    /// The one that was in use so far goes. @param segmenter is not null
    void use(std::shared_ptr<Segmenter> segmenter);

    QString name() const override;
    QString device() const override;
    void prepare(const Photo& photo, const PreparationReport& report, std::stop_token stop) override;
    bool isPrepared(const Photo& photo) const override;
    bool isQuick(const Photo& photo) const override;
    Mask segment(const Photo& photo, const Prompt& prompt, std::stop_token stop) override;
    std::vector<MaskCandidate> candidates(const Photo& photo, const Prompt& prompt, std::stop_token stop) override;

private:
    std::shared_ptr<Segmenter> m_inUse;
};

} // namespace unocclude
