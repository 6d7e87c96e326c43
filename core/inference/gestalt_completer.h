// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "completion/completer.h"
#include "engine/checkpoint/checkpoint_reader.h"
#include "engine/cuda/reloaded_once.h"
#include "engine/gestalt/open_gestalt.h"
#include "inference/file_hash.h"
#include "inference/gestalt_conditioner.h"

#include <QCoreApplication>

namespace unocclude {

/// pix2gestalt as a Completer. What it paints lies on white ground; the amodal mask is what is not white. Where memory
/// is short it draws fewer samples at once and says so; where a card fails it loads the model anew, once.
class GestaltCompleter : public Completer
{
    Q_DECLARE_TR_FUNCTIONS(GestaltCompleter)

public:
    /// @throw RuntimeError (ModelRefused), CheckpointError naming file, tensor and reason
    GestaltCompleter(const QString& weights, std::shared_ptr<const engine::CheckpointReader> file, c10::Device device);

    ModelIdentity identity() const override;
    int side() const override;
    CompletionSettings settingsOf(Tier tier) const override;
    std::vector<cv::Mat> complete(const cv::Mat& rgb, const cv::Mat& visible, const CompletionSettings& settings,
                                  const CompletionControl& control) override;

private:
    struct Loaded
    {
        Loaded(std::shared_ptr<const engine::CheckpointReader> file, c10::Device device);

        engine::OpenGestalt gestalt;
        GestaltConditioner conditioner;
    };

    std::vector<cv::Mat> draw(Loaded& loaded, const cv::Mat& rgb, const cv::Mat& visible,
                              const CompletionSettings& settings, const CompletionControl& control) const;
    void tell(const engine::Thrift& thrift, const CompletionSettings& settings, const CompletionControl& control) const;
    void tellOfSlowness(const Loaded& loaded, const CompletionControl& control);

    QString m_weights;
    FileHash m_hash;
    c10::Device m_device;
    engine::ReloadedOnce<Loaded> m_loaded;
    int m_side;
    bool m_toldOfSlowness = false;
};

} // namespace unocclude
