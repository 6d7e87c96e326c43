// SPDX-License-Identifier: Apache-2.0
#include "inference/torch_segmenter.h"

#include "inference/tensor_convert.h"
#include "inference/torch_errors.h"
#include "segmentation/edge_refinement.h"
#include "segmentation/pieces.h"
#include "segmentation/prompt_pixels.h"
#include "support/runtime_error.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <torch/torch.h>

#include <algorithm>
#include <utility>

namespace unocclude {

namespace {

/// What the network sees decides about its features, and nothing else does.
QByteArray pixelKey(const at::Tensor& fitted)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const QByteArray size =
        QByteArray::number(qint64(fitted.size(1))) + 'x' + QByteArray::number(qint64(fitted.size(2)));
    hash.addData(size);
    hash.addData(QByteArrayView(fitted.const_data_ptr<uint8_t>(), qsizetype(fitted.nbytes())));
    return hash.result().toHex();
}

/// In the order of the clicks, which promptPixels() does not keep.
PixelPrompt pixelPrompt(const Prompt& prompt, cv::Size photo)
{
    promptPixels(prompt, photo); // refuses what cannot be answered
    PixelPrompt pixels;
    for (const PromptPoint& point : prompt.points) {
        const auto [x, y] = std::pair(point.position.x(), point.position.y());
        if (x >= 0 && y >= 0 && x < photo.width && y < photo.height)
            pixels.clicks.push_back({{int(x), int(y)}, point.positive});
    }
    if (prompt.box) {
        const QRectF box = prompt.box->normalized() & QRectF(0, 0, photo.width, photo.height);
        pixels.box = cv::Rect2d(box.x(), box.y(), box.width(), box.height());
    }
    return pixels;
}

PixelClicks clicksOf(const PixelPrompt& prompt)
{
    PixelClicks clicks;
    for (const PixelPrompt::Click& click : prompt.clicks)
        (click.positive ? clicks.object : clicks.other).push_back(click.pixel);
    return clicks;
}

} // namespace

TorchSegmenter::Current::Current(engine::PromptableSegmenter& network, const cv::Mat& pixels,
                                 engine::ImageFeatures computed)
    : rgb(pixels)
    , features(std::move(computed))
    , chain(network, features, pixels.size())
{
}

TorchSegmenter::TorchSegmenter(std::unique_ptr<engine::PromptableSegmenter> network, const QString& weights,
                               FeatureStore store, QString device)
    : m_network(std::move(network))
    , m_hash(weights)
    , m_store(std::move(store))
    , m_device(std::move(device))
{
}

QString TorchSegmenter::name() const
{
    return QString::fromStdString(m_network->name());
}

void TorchSegmenter::prepare(const Photo& photo, const PreparationReport& report, std::stop_token stop)
{
    withTorchErrors([&] {
        features(photo, {std::move(stop), report});
        storeWhenHashed();
    });
}

bool TorchSegmenter::isPrepared(const Photo& photo) const
{
    return isCurrent(photo) || withTorchErrors([&] { return m_cache.contains(pixelKey(fitted(photo))); });
}

Mask TorchSegmenter::segment(const Photo& photo, const Prompt& prompt, std::stop_token stop)
{
    const PixelPrompt pixels = pixelPrompt(prompt, photo.size());
    return withTorchErrors(
        [&] { return maskOf(chainFor(photo, stop).answer(pixels, prompt.extent, stop), photo, pixels); });
}

std::vector<MaskCandidate> TorchSegmenter::candidates(const Photo& photo, const Prompt& prompt, std::stop_token stop)
{
    const PixelPrompt pixels = pixelPrompt(prompt, photo.size());
    return withTorchErrors([&] {
        PromptChain& chain = chainFor(photo, stop);
        std::vector<MaskCandidate> found;
        for (const Extent extent : {Extent::Part, Extent::Object, Extent::Group}) {
            const PromptAnswer answer = chain.answer(pixels, extent, stop);
            Mask mask = maskOf(answer, photo, pixels);
            if (std::ranges::find(found, mask, &MaskCandidate::mask) == found.end())
                found.push_back({std::move(mask), std::clamp(answer.predictedIou, 0.0, 1.0), extent});
        }
        if (found.size() == 1)
            found.front().extent = Extent::Likeliest;
        return found;
    });
}

bool TorchSegmenter::isCurrent(const Photo& photo) const
{
    return m_current && m_current->rgb.data == photo.rgb.data && m_current->rgb.size() == photo.size();
}

PromptChain& TorchSegmenter::chainFor(const Photo& photo, const std::stop_token& stop)
{
    throwIfStopped(stop);
    if (!isCurrent(photo))
        m_current = std::make_unique<Current>(*m_network, photo.rgb, features(photo, {stop, {}}));
    storeWhenHashed();
    return m_current->chain;
}

engine::ImageFeatures TorchSegmenter::features(const Photo& photo, const engine::EncodingControl& control)
{
    if (isCurrent(photo))
        return m_current->features;
    const at::Tensor pixels = fitted(photo);
    const QByteArray key = pixelKey(pixels);
    if (const engine::ImageFeatures* known = m_cache.find(key))
        return *known;
    throwIfStopped(control.stop);
    return m_cache.insert(key, storedOrEncoded(pixels, key, control));
}

engine::ImageFeatures TorchSegmenter::storedOrEncoded(const at::Tensor& fitted, const QByteArray& key,
                                                      const engine::EncodingControl& control)
{
    if (m_store.mayHold(key)) { // only now is the model's hash worth waiting for
        auto stored = m_store.read(key, m_hash.hex().toLatin1());
        if (stored && m_network->fits(*stored))
            return *stored;
    }
    m_unstored.emplace_back(key, m_network->encode(fitted, control));
    return m_unstored.back().second;
}

void TorchSegmenter::storeWhenHashed()
{
    if (m_unstored.empty() || !m_hash.isReady())
        return;
    for (const auto& [key, features] : std::exchange(m_unstored, {}))
        m_store.write(key, m_hash.hex().toLatin1(), features);
}

at::Tensor TorchSegmenter::fitted(const Photo& photo) const
{
    const cv::Mat& rgb = photo.rgb;
    const auto interleaved =
        torch::from_blob(rgb.data, {rgb.rows, rgb.cols, 3}, {int64_t(rgb.step), 3, 1}, torch::kByte);
    return m_network->square().fit(interleaved);
}

cv::Mat TorchSegmenter::maskPixels(const at::Tensor& logits, cv::Size size) const
{
    const at::Tensor pixels = m_network->square().maskOf(logits, {size.height, size.width});
    return cv::Mat(size, CV_8UC1, pixels.data_ptr()).clone();
}

cv::Mat TorchSegmenter::refined(const PromptAnswer& answer, const Photo& photo, const PixelPrompt& prompt) const
{
    cv::Mat& reduced = m_current->reduced;
    if (reduced.empty())
        reduced = fromPlanes(fitted(photo));
    const PixelClicks clicks = clicksIn(clicksOf(prompt), cv::Rect({}, photo.size()), reduced.size());
    return refineEdge(photo.rgb, reduced, withoutSpecks(maskPixels(answer.logits, reduced.size()), clicks));
}

Mask TorchSegmenter::maskOf(const PromptAnswer& answer, const Photo& photo, const PixelPrompt& prompt) const
{
    cv::Mat mask = m_network->edgesAreCoarse() ? refined(answer, photo, prompt) : maskPixels(answer.logits, photo.size());
    for (const PixelPrompt::Click& click : prompt.clicks) // the promise of Segmenter
        mask.at<uchar>(click.pixel) = click.positive ? 255 : 0;
    Mask result = Mask::fromPixels(mask);
    if (result.isEmpty())
        throw RuntimeError(
            RuntimeError::Kind::InvalidInput,
            QCoreApplication::translate("TorchSegmenter", "%1 found nothing in the box; click on the object instead.")
                .arg(name()));
    return result;
}

} // namespace unocclude
