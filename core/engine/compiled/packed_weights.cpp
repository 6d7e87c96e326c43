// SPDX-License-Identifier: Apache-2.0
#include "engine/compiled/packed_weights.h"

#include "engine/compiled/tile_kernel.h"

#include <ATen/ATen.h>
#include <ATen/Parallel.h>

#include <algorithm>
#include <array>

namespace unocclude::engine {

namespace {

// A block of rows and inputs fills half of a core's second-level cache, a panel of its inputs half of the first.
constexpr std::int64_t kBlockRows = 32 * kTileRows;
constexpr std::int64_t kBlockInputs = 256;
constexpr std::int64_t kBlockPanels = 10; // what one thread takes at a time

std::int64_t blocks(std::int64_t count, std::int64_t size)
{
    return (count + size - 1) / size;
}

at::Tensor panelsOf(const at::Tensor& weights)
{
    const auto type = weights.scalar_type() == at::kHalf ? at::kHalf : at::kFloat;
    const auto taps = weights.flatten(1).size(1) / weights.size(1);
    const auto lacking = blocks(weights.size(0), kTileOutputs) * kTileOutputs - weights.size(0);
    auto rows = weights.to(type).reshape({weights.size(0), weights.size(1), taps});
    if (lacking > 0)
        rows = at::cat({rows, at::zeros({lacking, rows.size(1), taps}, rows.options())});
    return rows.unflatten(0, {-1, kTileOutputs}).permute({0, 3, 2, 1}).contiguous();
}

/// Finds the rows of a convolution's matrix products in its input.
class RowFinder
{
public:
    RowFinder(const at::Tensor& x, const Window& window)
        : m_x(x)
        , m_nothing(at::zeros({x.size(1)}))
        , m_window(window)
        , m_height(outputSide(x.size(2)))
        , m_width(outputSide(x.size(3)))
    {
    }

    std::int64_t height() const { return m_height; }
    std::int64_t width() const { return m_width; }

    /// The pixel that output pixel `row`, counted over all images, sees at one place of its window.
    const float* at(std::int64_t row, std::int64_t tap) const
    {
        const auto image = row / (m_height * m_width), y = row / m_width % m_height, x = row % m_width;
        const auto fromY = y * m_window.stride + tap / m_window.side - m_window.side / 2;
        const auto fromX = x * m_window.stride + tap % m_window.side - m_window.side / 2;
        if (fromY < 0 || fromY >= m_x.size(2) || fromX < 0 || fromX >= m_x.size(3))
            return m_nothing.const_data_ptr<float>();
        const auto pixel = (image * m_x.size(2) + fromY) * m_x.size(3) + fromX;
        return m_x.const_data_ptr<float>() + pixel * m_x.size(1);
    }

private:
    std::int64_t outputSide(std::int64_t side) const { return (side - 1) / m_window.stride + 1; }

    const at::Tensor& m_x;
    at::Tensor m_nothing;
    Window m_window;
    std::int64_t m_height;
    std::int64_t m_width;
};

/// One convolution, cut into blocks that threads take one after the other.
class Convolution
{
public:
    Convolution(const at::Tensor& panels, const RowFinder& rows, const ProductStart& start, at::Tensor& out)
        : m_panels(panels)
        , m_rows(rows)
        , m_start(start)
        , m_out(out.mutable_data_ptr<float>())
        , m_rowCount(out.size(0) * out.size(2) * out.size(3))
        , m_imageSize(out.size(2) * out.size(3))
        , m_stride(out.size(1))
    {
    }

    void run() const
    {
        const auto rowBlocks = blocks(m_rowCount, kBlockRows);
        const auto tasks = rowBlocks * blocks(m_panels.size(0), kBlockPanels);
        at::parallel_for(0, tasks, 1, [&](std::int64_t begin, std::int64_t end) {
            for (auto task = begin; task < end; ++task)
                addBlock(task % rowBlocks * kBlockRows, task / rowBlocks * kBlockPanels);
        });
    }

private:
    void addBlock(std::int64_t firstRow, std::int64_t firstPanel) const
    {
        const auto rowCount = std::min(kBlockRows, m_rowCount - firstRow);
        const auto endPanel = std::min(firstPanel + kBlockPanels, m_panels.size(0));
        for (auto row = firstRow; row < firstRow + rowCount; ++row)
            begin(row, firstPanel * kTileOutputs, endPanel * kTileOutputs);
        std::array<const float*, kBlockRows> rows;
        for (std::int64_t tap = 0; tap < m_panels.size(1); ++tap) {
            for (std::int64_t r = 0; r < rowCount; ++r)
                rows[r] = m_rows.at(firstRow + r, tap);
            for (std::int64_t i = 0; i < m_panels.size(2); i += kBlockInputs) {
                const auto inputs = std::min(kBlockInputs, m_panels.size(2) - i);
                for (auto panel = firstPanel; panel < endPanel; ++panel)
                    addPanel(rows.data(), firstRow, rowCount, panel, tap, i, inputs);
                std::for_each_n(rows.begin(), rowCount, [inputs](const float*& row) { row += inputs; });
            }
        }
    }

    void begin(std::int64_t row, std::int64_t firstOutput, std::int64_t endOutput) const
    {
        const auto image = m_start.perImage.size(0) == 1 ? 0 : row / m_imageSize;
        const auto outputs = m_start.perImage.size(1); // fewer than `stride` where the last panel is not full
        const auto* image0 = m_start.perImage.const_data_ptr<float>() + image * outputs;
        const auto* pixel0 =
            m_start.perPixel.defined() ? m_start.perPixel.const_data_ptr<float>() + row * outputs : nullptr;
        auto* out = m_out + row * m_stride;
        for (auto o = firstOutput; o < endOutput; ++o)
            out[o] = o >= outputs ? 0.0F : image0[o] + (pixel0 ? pixel0[o] : 0.0F);
    }

    void addPanel(const float* const* rows, std::int64_t firstRow, std::int64_t rowCount, std::int64_t panel,
                  std::int64_t tap, std::int64_t firstInput, std::int64_t inputs) const
    {
        alignas(32) std::array<float, kBlockInputs * kTileOutputs> buffer;
        const float* weights = widened(panel, tap, firstInput, inputs, buffer.data());
        for (std::int64_t r = 0; r < rowCount; r += kTileRows)
            addTileProduct(rows + r, std::min(kTileRows, rowCount - r), weights, inputs,
                           m_out + (firstRow + r) * m_stride + panel * kTileOutputs, m_stride);
    }

    const float* widened(std::int64_t panel, std::int64_t tap, std::int64_t firstInput, std::int64_t inputs,
                         float* buffer) const
    {
        const auto offset = ((panel * m_panels.size(1) + tap) * m_panels.size(2) + firstInput) * kTileOutputs;
        if (m_panels.scalar_type() == at::kFloat)
            return m_panels.const_data_ptr<float>() + offset;
        widen(m_panels.const_data_ptr<at::Half>() + offset, buffer, inputs * kTileOutputs);
        return buffer;
    }

    const at::Tensor& m_panels;
    const RowFinder& m_rows;
    const ProductStart& m_start;
    float* m_out;
    std::int64_t m_rowCount;
    std::int64_t m_imageSize;
    std::int64_t m_stride;
};

at::Tensor channelsLast(const at::Tensor& map)
{
    return map.defined() ? map.contiguous(at::MemoryFormat::ChannelsLast) : map;
}

} // namespace

PackedWeights::PackedWeights(const at::Tensor& weights, Window window)
    : m_panels(panelsOf(weights))
    , m_outputs(weights.size(0))
    , m_inputs(weights.size(1))
    , m_window(window)
{
}

at::Tensor PackedWeights::convolve(const at::Tensor& x, const ProductStart& start) const
{
    TORCH_CHECK(x.size(1) == m_inputs, "a map of ", x.size(1), " channels does not fit weights of ", m_inputs);
    const auto pixels = channelsLast(x);
    const RowFinder rows(pixels, m_window);
    auto out = at::empty({x.size(0), m_panels.size(0) * kTileOutputs, rows.height(), rows.width()}, x.options(),
                         at::MemoryFormat::ChannelsLast);
    const ProductStart begun{start.perImage.contiguous(), channelsLast(start.perPixel)};
    Convolution(m_panels, rows, begun, out).run();
    return out.narrow(1, 0, m_outputs);
}

} // namespace unocclude::engine
