// SPDX-License-Identifier: Apache-2.0
#include "engine/cuda/nvrtc.h"

#include "engine/cuda/cuda_error.h"

#include <algorithm>

namespace unocclude::engine {

namespace {

constexpr auto kLibrary = "libnvrtc.so.13";
constexpr int kOldestMajor = 13;

[[noreturn]] void failMissing(const std::string& sentence)
{
    throw CudaError(CudaError::Kind::MissingLibrary, sentence);
}

bool findAll(const SharedLibrary& library, NvrtcFunctions& functions)
{
    return library.find(functions.version, "nvrtcVersion") &&
           library.find(functions.archCount, "nvrtcGetNumSupportedArchs") &&
           library.find(functions.archs, "nvrtcGetSupportedArchs") &&
           library.find(functions.errorText, "nvrtcGetErrorString") &&
           library.find(functions.create, "nvrtcCreateProgram") &&
           library.find(functions.destroy, "nvrtcDestroyProgram") &&
           library.find(functions.compile, "nvrtcCompileProgram") &&
           library.find(functions.logSize, "nvrtcGetProgramLogSize") &&
           library.find(functions.log, "nvrtcGetProgramLog") &&
           library.find(functions.cubinSize, "nvrtcGetCUBINSize") && library.find(functions.cubin, "nvrtcGetCUBIN") &&
           library.find(functions.ptxSize, "nvrtcGetPTXSize") && library.find(functions.ptx, "nvrtcGetPTX");
}

/// A program of the compiler, which is destroyed whatever happens.
class ProgramHolder
{
public:
    ProgramHolder(const NvrtcFunctions& functions, const KernelSources& sources)
        : m_functions(functions)
    {
        std::vector<const char*> texts, names;
        for (const KernelSource& header : sources.headers) {
            texts.push_back(header.text);
            names.push_back(header.name);
        }
        m_result = functions.create(&m_program, sources.kernels.text, sources.kernels.name,
                                    static_cast<int>(texts.size()), texts.data(), names.data());
    }
    ~ProgramHolder()
    {
        if (m_program)
            m_functions.destroy(&m_program);
    }
    ProgramHolder(const ProgramHolder&) = delete;
    ProgramHolder& operator=(const ProgramHolder&) = delete;

    int result() const { return m_result; }
    NvrtcFunctions::Program get() const { return m_program; }

    int compile(const std::vector<std::string>& options) const
    {
        std::vector<const char*> words;
        for (const std::string& option : options)
            words.push_back(option.c_str());
        return m_functions.compile(m_program, static_cast<int>(words.size()), words.data());
    }

    /// What a pair of functions gives: its bytes, or nothing where either fails.
    std::string bytes(int (*size)(void*, std::size_t*), int (*read)(void*, char*)) const
    {
        std::size_t count = 0;
        if (size(m_program, &count) != 0)
            return {};
        std::string text(count, '\0');
        return read(m_program, text.data()) == 0 ? text : std::string();
    }

private:
    const NvrtcFunctions& m_functions;
    NvrtcFunctions::Program m_program = nullptr;
    int m_result = 0;
};

std::string firstLine(const std::string& log)
{
    return log.substr(0, log.find_first_of(std::string("\n\0", 2)));
}

bool asksForMachineCode(const std::vector<std::string>& options)
{
    return std::none_of(options.begin(), options.end(),
                        [](const std::string& option) { return option.find("=compute_") != std::string::npos; });
}

} // namespace

Nvrtc Nvrtc::load(const Folders& folders)
{
    std::string reason;
    const auto library = SharedLibrary::open(kLibrary, folders, reason);
    if (!library)
        failMissing("CUDA's run-time compiler could not be loaded: " + reason);
    NvrtcFunctions functions{};
    if (!findAll(*library, functions))
        failMissing(std::string(kLibrary) + " is no run-time compiler of CUDA 13: it lacks functions that one has");
    return Nvrtc(functions);
}

Nvrtc::Nvrtc(const NvrtcFunctions& functions)
    : m_functions(functions)
{
    check(m_functions.version(&m_major, &m_minor), "CUDA's run-time compiler does not tell its version");
    if (m_major < kOldestMajor)
        failMissing("CUDA's run-time compiler is of version " + version() + ", and 13.0 or later is needed");
}

void Nvrtc::check(int result, const char* what) const
{
    if (result != 0)
        throw CudaError(CudaError::Kind::Failed, std::string(what) + ": " + m_functions.errorText(result));
}

std::vector<int> Nvrtc::architectures() const
{
    int count = 0;
    check(m_functions.archCount(&count), "CUDA's run-time compiler does not tell its architectures");
    std::vector<int> numbers(std::max(count, 0));
    check(m_functions.archs(numbers.data()), "CUDA's run-time compiler does not tell its architectures");
    std::sort(numbers.begin(), numbers.end());
    return numbers;
}

std::string Nvrtc::architectureOption(int architecture) const
{
    const auto known = architectures();
    const auto younger = std::upper_bound(known.begin(), known.end(), architecture);
    if (younger == known.begin())
        throw CudaError(CudaError::Kind::CardTooOld,
                        "CUDA's run-time compiler " + version() + " makes nothing for cards of compute capability " +
                            std::to_string(architecture / 10) + "." + std::to_string(architecture % 10));
    const int best = *std::prev(younger);
    return std::string("--gpu-architecture=") + (best == architecture ? "sm_" : "compute_") + std::to_string(best);
}

std::string Nvrtc::compile(const KernelSources& sources, const std::vector<std::string>& options) const
{
    const ProgramHolder program(m_functions, sources);
    check(program.result(), "CUDA's run-time compiler does not take the kernels");
    const int result = program.compile(options);
    const std::string log = firstLine(program.bytes(m_functions.logSize, m_functions.log));
    if (log.find("nvrtc-builtins") != std::string::npos)
        failMissing("CUDA's run-time compiler lacks a part of itself: " + log);
    if (result != 0)
        throw CudaError(CudaError::Kind::Failed, "the CUDA kernels could not be compiled: " +
                                                     (log.empty() ? m_functions.errorText(result) : log));
    const std::string image = asksForMachineCode(options) ? program.bytes(m_functions.cubinSize, m_functions.cubin)
                                                          : program.bytes(m_functions.ptxSize, m_functions.ptx);
    if (image.empty())
        throw CudaError(CudaError::Kind::Failed, "CUDA's run-time compiler returned nothing");
    return image;
}

} // namespace unocclude::engine
