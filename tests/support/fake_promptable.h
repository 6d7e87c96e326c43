// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/promptable/encoding_stopped.h"
#include "engine/promptable/promptable_segmenter.h"

#include <torch/torch.h>

namespace unocclude::test {

/// A promptable network that looks at the prompt alone. Its features are the photo's mean colour. Several answers are
/// squares of side 4, 8 and 16 logits around the last click, the middle one expected to be best, in mixed order; one
/// answer is the mask to be corrected, with or without a square of side 8 around the last click, or the box.
class FakePromptable : public engine::PromptableSegmenter
{
public:
    std::string name() const override { return "fake network"; }
    const engine::PhotoSquare& square() const override { return m_square; }

    engine::ImageFeatures encode(const at::Tensor& photo, const engine::EncodingControl& control) override
    {
        for (int step = 1; step <= 2; ++step) {
            if (control.stop.stop_requested())
                throw engine::EncodingStopped{};
            if (control.onStep)
                control.onStep(step, 2);
        }
        ++encodings;
        return {{photo.to(torch::kFloat).mean({1, 2})}};
    }

    bool fits(const engine::ImageFeatures& features) const override
    {
        return features.levels.size() == 1 && features.levels[0].sizes() == at::IntArrayRef({3});
    }

    engine::PromptedMasks decode(const engine::ImageFeatures&, const engine::SquarePrompt& prompt,
                                 engine::Answers answers) override
    {
        ++decodings;
        prompts.push_back(prompt);
        if (answers == engine::Answers::Several)
            return {torch::stack({around(prompt, 16), around(prompt, 4), around(prompt, 8)}),
                    torch::tensor({0.5F, 0.25F, 0.75F})};
        auto logits = prompt.previous.defined() ? prompt.previous.clone()
                                                : torch::full({m_square.maskSide, m_square.maskSide}, -1.0F);
        if (prompt.box.defined() && !prompt.previous.defined()) {
            const auto box = prompt.box.div(4).round().to(torch::kLong);
            logits.slice(0, box[1].item<int64_t>(), box[3].item<int64_t>())
                .slice(1, box[0].item<int64_t>(), box[2].item<int64_t>())
                .fill_(1);
        }
        if (prompt.labels.numel() > 0) {
            const bool positive = prompt.labels[-1].item<int64_t>() == 1;
            const auto touched = around(prompt, 8).gt(0);
            logits = torch::where(touched, positive ? torch::ones({}) : -torch::ones({}), logits);
        }
        return {logits.unsqueeze(0), torch::tensor({0.9F})};
    }

    int encodings = 0;
    int decodings = 0;
    std::vector<engine::SquarePrompt> prompts; ///< those that were decoded

private:
    at::Tensor around(const engine::SquarePrompt& prompt, int64_t side) const
    {
        auto logits = torch::full({m_square.maskSide, m_square.maskSide}, -1.0F);
        if (prompt.labels.numel() == 0)
            return logits;
        const auto centre = prompt.points[-1].div(4).to(torch::kLong);
        const auto from = [side](const at::Tensor& at) { return std::max<int64_t>(0, at.item<int64_t>() - side / 2); };
        const int64_t x = from(centre[0]), y = from(centre[1]);
        logits.slice(0, y, y + side).slice(1, x, x + side).fill_(1);
        return logits;
    }

    engine::PhotoSquare m_square{.side = 256, .maskSide = 64};
};

} // namespace unocclude::test
