// SPDX-License-Identifier: Apache-2.0
#include "inference/torch_errors.h"

#include "engine/checkpoint/checkpoint_write_error.h"
#include "engine/promptable/encoding_stopped.h"
#include "engine/sampler/sampling_stopped.h"
#include "support/runtime_error.h"

#include <QCoreApplication>

#include <c10/util/Exception.h>

#include <new>
#include <stdexcept>

namespace unocclude {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("TorchErrors", text);
}

[[noreturn]] void outOfMemory()
{
    throw RuntimeError(RuntimeError::Kind::OutOfMemory,
                       tr("There is not enough memory for this; try fewer samples at once."));
}

// On the CPU LibTorch reports a failed allocation as a plain error; only its text tells.
[[noreturn]] void throwTorchError(const c10::Error& error)
{
    const auto text = QString::fromUtf8(error.what_without_backtrace());
    if (text.contains(QLatin1String("can't allocate memory")) || text.contains(QLatin1String("out of memory")))
        outOfMemory();
    throw RuntimeError(RuntimeError::Kind::Failed,
                       tr("The network failed: %1").arg(text.section(QLatin1Char('\n'), 0, 0)));
}

/// The engine names file and reason without a full stop, as what() does.
QString sentence(const std::exception& error)
{
    const QString text = QString::fromUtf8(error.what());
    return text.endsWith(QLatin1Char('.')) ? text : text + QLatin1Char('.');
}

} // namespace

void rethrowTranslated()
{
    using Kind = RuntimeError::Kind;
    try {
        throw;
    } catch (const RuntimeError&) {
        throw;
    } catch (const Cancelled&) {
        throw;
    } catch (const engine::SamplingStopped&) {
        throw Cancelled{};
    } catch (const engine::EncodingStopped&) {
        throw Cancelled{};
    } catch (const engine::CheckpointWriteError& error) {
        throw RuntimeError(Kind::Failed, sentence(error));
    } catch (const engine::CheckpointError& error) {
        throw RuntimeError(Kind::ModelRefused, sentence(error));
    } catch (const std::bad_alloc&) {
        outOfMemory();
    } catch (const c10::OutOfMemoryError&) {
        throw RuntimeError(Kind::OutOfMemory, tr("The card has too little memory for this. Choosing the device \"cpu\" "
                                                 "takes longer and works."));
    } catch (const c10::Error& error) {
        throwTorchError(error);
    } catch (const std::invalid_argument& error) {
        throw RuntimeError(Kind::InvalidInput, sentence(error));
    } catch (const std::exception& error) {
        throw RuntimeError(Kind::Failed, sentence(error));
    }
}

} // namespace unocclude
