// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "completion/completer.h"
#include "engine/checkpoint/checkpoint_reader.h"
#include "engine/gestalt/open_gestalt.h"
#include "inference/file_hash.h"
#include "inference/gestalt_conditioner.h"

namespace unocclude {

/// pix2gestalt as a Completer. What it paints lies on white ground; the amodal mask is what is not white.
class GestaltCompleter : public Completer
{
public:
    /// @throw RuntimeError (ModelRefused), CheckpointError naming file, tensor and reason
    GestaltCompleter(const QString& weights, std::shared_ptr<const engine::CheckpointReader> file, c10::Device device);

    ModelIdentity identity() const override;
    int side() const override;
    CompletionSettings defaultSettings() const override;
    std::vector<cv::Mat> complete(const cv::Mat& rgb, const cv::Mat& visible, const CompletionSettings& settings,
                                  const CompletionControl& control) override;

private:
    QString m_weights;
    FileHash m_hash;
    c10::Device m_device;
    engine::OpenGestalt m_gestalt;
    GestaltConditioner m_conditioner;
};

} // namespace unocclude
