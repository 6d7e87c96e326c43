// SPDX-License-Identifier: Apache-2.0
#include "engine/cuda/unet_shapes.h"

#include <algorithm>

namespace unocclude::engine {

namespace {

/// Goes the network's path once, as UNetImpl builds it.
class ShapeWalk
{
public:
    ShapeWalk(const UNetOptions& options, int side)
        : m_options(options)
        , m_side(side)
    {
    }

    UNetShapes walk()
    {
        convolution(m_options.modelChannels);
        m_skips.push_back(m_channels);
        down();
        resBlock(m_channels, m_channels);
        transformer();
        resBlock(m_channels, m_channels);
        up();
        m_shapes.groupNorms.push_back(map(m_channels));
        return m_shapes;
    }

private:
    MapShape map(std::int64_t channels) const { return {m_side * m_side, static_cast<int>(channels)}; }
    std::int64_t width(std::size_t level) const { return m_options.channelMult[level] * m_options.modelChannels; }

    void convolution(std::int64_t channels)
    {
        m_channels = channels;
        m_shapes.residuals.push_back(map(channels));
    }

    void resBlock(std::int64_t in, std::int64_t out)
    {
        m_shapes.groupNorms.push_back(map(in));
        m_shapes.groupNorms.push_back(map(out));
        convolution(out);
    }

    void transformer()
    {
        m_shapes.groupNorms.push_back(map(m_channels));
        for (std::int64_t i = 0; i < m_options.transformerDepth; ++i) {
            m_shapes.layerNorms.insert(m_shapes.layerNorms.end(), 2, map(m_channels));
            m_shapes.geglus.push_back(map(m_options.feedForwardMult * m_channels));
        }
        m_shapes.residuals.push_back(
            map(m_channels)); // of the last feed-forward layer; the next block's norm takes others
        m_shapes.residuals.push_back(map(m_channels)); // around the transformer
    }

    void stage(std::int64_t in, std::int64_t out)
    {
        resBlock(in, out);
        const auto& at = m_options.attentionResolutions;
        if (std::find(at.begin(), at.end(), m_downsampling) != at.end())
            transformer();
    }

    void resize(std::int64_t downsampling)
    {
        m_side = static_cast<int>(m_side * m_downsampling / downsampling);
        m_downsampling = downsampling;
        convolution(m_channels);
    }

    void down()
    {
        for (std::size_t level = 0; level < m_options.channelMult.size(); ++level) {
            for (std::int64_t i = 0; i < m_options.numResBlocks; ++i) {
                stage(m_channels, width(level));
                m_skips.push_back(m_channels);
            }
            if (level + 1 < m_options.channelMult.size()) {
                resize(2 * m_downsampling);
                m_skips.push_back(m_channels);
            }
        }
    }

    void up()
    {
        for (auto level = m_options.channelMult.size(); level-- > 0;) {
            for (std::int64_t i = 0; i <= m_options.numResBlocks; ++i) {
                stage(m_channels + m_skips.back(), width(level));
                m_skips.pop_back();
            }
            if (level > 0)
                resize(m_downsampling / 2);
        }
    }

    const UNetOptions& m_options;
    int m_side;
    std::int64_t m_downsampling = 1;
    std::int64_t m_channels = 0;
    std::vector<std::int64_t> m_skips;
    UNetShapes m_shapes;
};

} // namespace

UNetShapes unetShapes(const UNetOptions& options, int side)
{
    return ShapeWalk(options, side).walk();
}

std::vector<MapShape> distinct(std::vector<MapShape> shapes)
{
    std::sort(shapes.begin(), shapes.end());
    shapes.erase(std::unique(shapes.begin(), shapes.end()), shapes.end());
    return shapes;
}

} // namespace unocclude::engine
