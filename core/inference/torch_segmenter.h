// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inference/feature_cache.h"
#include "inference/feature_store.h"
#include "inference/file_hash.h"
#include "inference/prompt_chain.h"
#include "segmentation/segmenter.h"

#include <memory>

namespace unocclude {

/// A promptable network as a Segmenter. The features of photographs are kept in memory and on disk, so that a click
/// costs one run of the decoder.
class TorchSegmenter : public Segmenter
{
public:
    /// @param weights the network's file, whose hash names its features on disk
    /// @param device where the network is
    TorchSegmenter(std::unique_ptr<engine::PromptableSegmenter> network, const QString& weights, FeatureStore store,
                   QString device = QStringLiteral("cpu"));

    QString name() const override;
    QString device() const override { return m_device; }
    void prepare(const Photo& photo, const PreparationReport& report, std::stop_token stop) override;
    bool isPrepared(const Photo& photo) const override;
    bool isQuick(const Photo& photo) const override { return isPrepared(photo); }
    Mask segment(const Photo& photo, const Prompt& prompt, std::stop_token stop) override;
    std::vector<MaskCandidate> candidates(const Photo& photo, const Prompt& prompt, std::stop_token stop) override;

private:
    /// The photograph that was clicked on last. Its pixels are held, so that an equal address means equal pixels.
    struct Current
    {
        cv::Mat rgb;
        cv::Mat reduced; ///< as the network sees it; empty until an edge is sought in it
        engine::ImageFeatures features;
        PromptChain chain;

        Current(engine::PromptableSegmenter& network, const cv::Mat& pixels, engine::ImageFeatures computed);
    };

    bool isCurrent(const Photo& photo) const;
    PromptChain& chainFor(const Photo& photo, const std::stop_token& stop);
    engine::ImageFeatures features(const Photo& photo, const engine::EncodingControl& control);
    void storeWhenHashed();
    engine::ImageFeatures storedOrEncoded(const at::Tensor& fitted, const QByteArray& key,
                                          const engine::EncodingControl& control);
    at::Tensor fitted(const Photo& photo) const;
    cv::Mat maskPixels(const at::Tensor& logits, cv::Size size) const;
    cv::Mat refined(const PromptAnswer& answer, const Photo& photo, const PixelPrompt& prompt) const;
    Mask maskOf(const PromptAnswer& answer, const Photo& photo, const PixelPrompt& prompt) const;

    std::unique_ptr<engine::PromptableSegmenter> m_network;
    FileHash m_hash;
    FeatureStore m_store;
    QString m_device;
    FeatureCache m_cache;
    std::vector<std::pair<QByteArray, engine::ImageFeatures>> m_unstored; ///< until the weights' hash is there
    std::unique_ptr<Current> m_current;
};

} // namespace unocclude
