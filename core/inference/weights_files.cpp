// SPDX-License-Identifier: Apache-2.0
#include "inference/weights_files.h"

#include "engine/checkpoint/checkpoint_conversion.h"
#include "engine/checkpoint/checkpoint_write_error.h"
#include "engine/checkpoint/open_checkpoint.h"
#include "support/runtime_error.h"

#include <QFileInfo>

#include <utility>

namespace unocclude {

namespace {

/// To these commands a weights file is the input, not the model that they need: its faults have the input's exit code.
template <typename Work>
auto asInput(Work&& work)
{
    try {
        return std::forward<Work>(work)();
    } catch (const engine::CheckpointWriteError&) {
        throw;
    } catch (const engine::CheckpointError& error) {
        throw RuntimeError(RuntimeError::Kind::InvalidInput, QString::fromUtf8(error.what()));
    }
}

QString valueOf(const std::map<std::string, std::string>& metadata, const char* key)
{
    const auto found = metadata.find(key);
    return found == metadata.end() ? QString() : QString::fromStdString(found->second);
}

QStringList listOf(const std::vector<std::string>& texts)
{
    QStringList list;
    for (const std::string& text : texts)
        list << QString::fromStdString(text);
    return list;
}

WeightsReport::Entry entryOf(const engine::TensorEntry& entry)
{
    return {QString::fromStdString(entry.name), QString::fromStdString(entry.dtype),
            std::vector<qint64>(entry.shape.begin(), entry.shape.end())};
}

WeightsReport reportOn(const engine::CheckpointReader& reader)
{
    WeightsReport report;
    report.format = QString::fromUtf8(reader.format().data(), qsizetype(reader.format().size()));
    report.architecture = valueOf(reader.metadata(), "architecture");
    if (report.architecture.isEmpty())
        report.architecture = QString::fromStdString(engine::planConversion(reader, true).architecture);
    report.options = valueOf(reader.metadata(), "options");
    for (const auto& [key, value] : reader.metadata())
        report.metadata.emplace_back(QString::fromStdString(key), QString::fromStdString(value));
    for (const auto& entry : reader.entries())
        report.tensors.push_back(entryOf(entry));
    report.passedOver = listOf(reader.passedOver());
    return report;
}

c10::ScalarType typeOf(ConversionRequest::Type type)
{
    switch (type) {
    case ConversionRequest::Type::BFloat16:
        return c10::ScalarType::BFloat16;
    case ConversionRequest::Type::Float32:
        return c10::ScalarType::Float;
    case ConversionRequest::Type::Int8:
        return c10::ScalarType::Char;
    case ConversionRequest::Type::Float16:
        break;
    }
    return c10::ScalarType::Half;
}

} // namespace

WeightsReport inspectWeights(const QString& file)
{
    return asInput([&] { return reportOn(*engine::openCheckpoint(file.toStdString())); });
}

ConversionReport convertWeights(const ConversionRequest& request, const StepReport& report, std::stop_token stop)
{
    return asInput([&]() -> ConversionReport {
        const auto reader = engine::openCheckpoint(request.weights.toStdString());
        const engine::ConversionPlan plan = engine::planConversion(*reader, request.raw);
        const auto progress = [&](std::size_t step, std::size_t steps) {
            throwIfStopped(stop);
            report(int(step), int(steps));
        };
        engine::convertCheckpoint(*reader, plan, request.out.toStdString(),
                                  {typeOf(request.type), request.raw, request.side}, progress);
        return {QString::fromStdString(plan.architecture),
                plan.takesMovingAverage,
                qint64(plan.tensors.size()),
                QFileInfo(request.out).size(),
                listOf(plan.leftOut),
                listOf(reader->passedOver())};
    });
}

} // namespace unocclude
