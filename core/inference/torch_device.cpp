// SPDX-License-Identifier: Apache-2.0
#include "inference/torch_device.h"

#include "engine/tensor/cuda_library.h"
#include "support/runtime_error.h"

#include <QCoreApplication>

#include <ATen/Parallel.h>
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
    if (!engine::hasCuda())
        refuse(tr("The device \"%1\" is not there: LibTorch found no CUDA card.").arg(name));
    return {c10::kCUDA, static_cast<c10::DeviceIndex>(index)};
}

} // namespace

c10::Device torchDevice(const DeviceChoice& choice)
{
    if (choice.name == QLatin1String("cpu"))
        return c10::kCPU;
    if (choice.name == QLatin1String("auto"))
        return engine::hasCuda() ? cudaDevice(QStringLiteral("cuda")) : c10::Device(c10::kCPU);
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

QString deviceName(c10::Device device)
{
    return QString::fromStdString(device.str());
}

} // namespace unocclude
