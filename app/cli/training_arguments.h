// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "command.h"
#include "models/inference_backend.h"

#include <optional>
#include <string>

namespace unocclude::cli {

/// What every training is told: --bank, --out, --resume, --minutes and --options.
class TrainingArguments
{
public:
    void declare(CLI::App& command);
    void fill(TrainingOptions& options, const CommonOptions& common) const;

private:
    std::string m_bank;
    std::string m_out;
    std::optional<std::string> m_resume;
    double m_minutes = 90;
    std::string m_options;
};

} // namespace unocclude::cli
