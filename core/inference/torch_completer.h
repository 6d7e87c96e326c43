// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "completion/completer.h"
#include "engine/compact/compact_gestalt.h"
#include "engine/compiled/compiled_unet.h"
#include "inference/file_hash.h"

namespace unocclude {

/// The compact model as a Completer.
class TorchCompleter : public Completer
{
public:
    /// @throw RuntimeError (ModelRefused), CheckpointError naming file, tensor and reason
    TorchCompleter(const QString& weights, c10::Device device);

    ModelIdentity identity() const override;
    int side() const override;
    CompletionSettings settingsOf(Tier tier) const override;
    std::vector<cv::Mat> complete(const cv::Mat& rgb, const cv::Mat& visible, const CompletionSettings& settings,
                                  const CompletionControl& control) override;

private:
    QString m_weights;
    FileHash m_hash;
    c10::Device m_device;
    at::ScalarType m_dtype; // what the device computes fastest with
    engine::CompactGestalt m_model;
    std::shared_ptr<const engine::CompiledUNet> m_compiled;
};

} // namespace unocclude
