// SPDX-License-Identifier: Apache-2.0
#include "models/inference_module.h"
#include "support/runtime_error.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLibrary>

namespace unocclude {
namespace {

/// Gives the texts of this file their context.
class InferenceLoaderText
{
    Q_DECLARE_TR_FUNCTIONS(InferenceLoaderText)
};

[[noreturn]] void refuseModule(const QString& message)
{
    throw RuntimeError(RuntimeError::Kind::ModelRefused, message);
}

/// Installed: <prefix>/lib/unocclude beside <prefix>/bin. Built: lib beside bin.
QString findModule()
{
    const QDir program(QCoreApplication::applicationDirPath());
    const QString file = QStringLiteral("libunocclude_inference.so");
    const QStringList folders = {QDir::cleanPath(program.filePath(QStringLiteral("../lib/unocclude"))),
                                 QDir::cleanPath(program.filePath(QStringLiteral("../lib")))};
    for (const QString& folder : folders) {
        if (const QFileInfo module(QDir(folder), file); module.exists())
            return module.filePath();
    }
    refuseModule(InferenceLoaderText::tr("The module %1 that runs the networks was not found in %2.")
                     .arg(file, folders.join(InferenceLoaderText::tr(" or "))));
}

template <typename Function>
Function* resolve(QLibrary& module, const char* symbol)
{
    if (const QFunctionPointer function = module.resolve(symbol))
        return reinterpret_cast<Function*>(function);
    refuseModule(InferenceLoaderText::tr("%1 is not a module of this program: it has no symbol %2.")
                     .arg(module.fileName(), QLatin1String(symbol)));
}

} // namespace

std::shared_ptr<InferenceBackend> loadInferenceBackend()
{
    QLibrary module(findModule()); // never unloaded: LibTorch does not survive that
#ifndef __SANITIZE_ADDRESS__       // the sanitizer cannot live with it
    // OpenCV brings the reference BLAS into the program; without this LibTorch calls that one's sgemm_ in place of its
    // own, which is made for the processor at hand
    module.setLoadHints(QLibrary::DeepBindHint);
#endif
    if (!module.load())
        refuseModule(InferenceLoaderText::tr("The module that runs the networks could not be loaded: %1")
                         .arg(module.errorString()));
    const int abi = resolve<int()>(module, "unocclude_inference_abi")();
    if (abi != inferenceModuleAbi)
        refuseModule(InferenceLoaderText::tr(
                         "%1 belongs to another version of this program: its interface has number %2, expected was %3.")
                         .arg(module.fileName())
                         .arg(abi)
                         .arg(inferenceModuleAbi));
    return std::shared_ptr<InferenceBackend>(
        resolve<InferenceBackend*()>(module, "unocclude_create_inference_backend")());
}

} // namespace unocclude
