// SPDX-License-Identifier: Apache-2.0
#include "inference/torch_device.h"

#include "engine/cuda/cuda_devices.h"
#include "engine/cuda/cuda_error.h"
#include "support/runtime_error.h"

#include <QCoreApplication>

#include <ATen/Parallel.h>
#include <c10/core/Device.h>
#include <opencv2/core/utility.hpp>

#include <mutex>

namespace unocclude {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("TorchDevice", text);
}

[[noreturn]] void refuse(const QString& message)
{
    throw RuntimeError(RuntimeError::Kind::Failed, message);
}

[[noreturn]] void refuseName(const QString& name)
{
    refuse(tr("\"%1\" is no device; expected was auto, cpu, cuda or cuda:N.").arg(name));
}

c10::Device cudaDevice(const QString& name)
{
    bool isNumber = true;
    const int index = name == QLatin1String("cuda") ? 0 : name.mid(5).toInt(&isNumber);
    if (!isNumber || index < 0 || index > 127)
        refuseName(name);
    try {
        engine::requireCuda(index);
    } catch (const engine::CudaError& error) {
        refuse(tr("The device \"%1\" cannot be used: %2.").arg(name, QString::fromUtf8(error.what())));
    }
    return {c10::kCUDA, static_cast<c10::DeviceIndex>(index)};
}

c10::Device automaticDevice()
{
    const auto card = engine::firstCudaCard();
    return card ? c10::Device(c10::kCUDA, static_cast<c10::DeviceIndex>(*card)) : c10::Device(c10::kCPU);
}

/// The engine's words as a sentence of their own; nothing stays nothing.
QString asSentence(const std::string& words)
{
    const auto text = QString::fromStdString(words);
    return text.isEmpty() ? text : text.left(1).toUpper() + text.mid(1) + QLatin1Char('.');
}

DeviceReport::Card reported(const engine::CudaDevice& device)
{
    return {QStringLiteral("cuda:%1").arg(device.card.index), QString::fromStdString(device.card.name),
            static_cast<qint64>(device.card.totalBytes),
            device.freeBytes ? std::optional(static_cast<qint64>(*device.freeBytes)) : std::nullopt,
            asSentence(device.problem)};
}

} // namespace

c10::Device torchDevice(const DeviceChoice& choice)
{
    if (choice.name == QLatin1String("cpu"))
        return c10::kCPU;
    if (choice.name == QLatin1String("auto"))
        return automaticDevice();
    if (choice.name == QLatin1String("cuda") || choice.name.startsWith(QLatin1String("cuda:")))
        return cudaDevice(choice.name);
    refuseName(choice.name);
}

void setThreadsOnce(const DeviceChoice& choice)
{
    static std::once_flag once;
    std::call_once(once, [&choice] {
        if (choice.threads <= 0)
            return;
        at::set_num_threads(choice.threads);
        cv::setNumThreads(choice.threads);
    });
}

DeviceReport reportDevices()
{
    const engine::CudaDevices found = engine::cudaDevices();
    DeviceReport report{deviceName(automaticDevice()), {}, asSentence(found.problem)};
    for (const engine::CudaDevice& device : found.cards)
        report.cards.push_back(reported(device));
    return report;
}

QString describeAutomaticDevice()
{
    const c10::Device device = automaticDevice();
    if (!device.is_cpu())
        return deviceName(device);
    return QStringLiteral("%1 (%2)").arg(deviceName(device), QString::fromStdString(engine::cudaDevices().problem));
}

QString deviceName(c10::Device device)
{
    return QString::fromStdString(device.str());
}

} // namespace unocclude
