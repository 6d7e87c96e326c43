// SPDX-License-Identifier: Apache-2.0
#include "engine/train/loop_recipe.h"

namespace unocclude::engine {

int64_t LoopRecipe::partsAmong(int processes) const
{
    return (accumulate + processes - 1) / processes * processes;
}

std::vector<RecipeMember> LoopRecipe::members()
{
    return {{"batch", &batch},
            {"accumulate", &accumulate},
            {"total_steps", &totalSteps},
            {"schedule", &schedule},
            {"cooldown", &cooldown},
            {"learning_rate", &learningRate},
            {"warmup_steps", &warmupSteps},
            {"weight_decay", &weightDecay},
            {"square_decay", &squareDecay},
            {"gradient_clip", &gradientClip},
            {"ema_decay", &emaDecay},
            {"report_steps", &reportSteps},
            {"score_steps", &scoreSteps},
            {"save_minutes", &saveMinutes}};
}

void LoopRecipe::check() const
{
    demandOption(batch >= 1 && batch <= 65536, "\"batch\" must be 1 to 65536");
    demandOption(accumulate >= 1 && accumulate <= batch, "\"accumulate\" must be 1 to \"batch\"");
    demandOption(totalSteps >= 0 && reportSteps >= 1 && scoreSteps >= 1,
                 "\"total_steps\" must be at least 0, \"report_steps\" and \"score_steps\" at least 1");
    demandOption(schedule == "constant" || schedule == "cosine", "\"schedule\" must be \"constant\" or \"cosine\"");
    demandOption(cooldown >= 0 && cooldown <= 1, "\"cooldown\" must be 0 to 1");
    demandOption(learningRate > 0 && learningRate <= 1, "\"learning_rate\" must be above 0, up to 1");
    demandOption(squareDecay >= 0 && squareDecay < 1, "\"square_decay\" must be 0 to below 1");
    demandOption(gradientClip > 0, "\"gradient_clip\" must be above 0");
    demandOption(emaDecay >= 0 && emaDecay < 1, "\"ema_decay\" must be 0 to below 1");
    demandOption(saveMinutes >= 0, "\"save_minutes\" must be at least 0");
}

} // namespace unocclude::engine
