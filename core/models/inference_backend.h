// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "completion/completer.h"
#include "segmentation/segmenter.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>

namespace unocclude {

/// Where networks compute.
struct DeviceChoice
{
    QString name = QStringLiteral("auto"); ///< "auto", "cpu", "cuda" or "cuda:N"
    int threads = 0;                       ///< CPU threads; 0 = all physical cores. Set once per process.
};

/// The devices that there are, for people who choose one.
struct DeviceReport
{
    struct Card
    {
        QString device; ///< "cuda:0"
        QString name;
        qint64 totalBytes;               ///< of its memory
        std::optional<qint64> freeBytes; ///< none where its driver does not tell
        QString problem;                 ///< why networks cannot compute there, a sentence; empty where they can
    };
    QString automatic;   ///< what "auto" means here: "cpu" or "cuda:0"
    std::vector<Card> cards;
    QString cudaProblem; ///< why no card can be used, a sentence; empty where one can
};

/// What a weights file holds, for `inspect`. Nothing of the file is ever executed.
struct WeightsReport
{
    struct Entry
    {
        QString name;
        QString dtype;
        std::vector<qint64> shape;
    };
    QString format;       ///< "safetensors", "PyTorch zip", "PyTorch before 1.6"
    QString architecture; ///< as the metadata names it or the tensors show it; empty if neither does
    QString options;      ///< the architecture's options, JSON
    std::vector<std::pair<QString, QString>> metadata;
    std::vector<Entry> tensors;
    QStringList passedOver; ///< what is no tensor of the weights, one line each
};

/// How a published checkpoint becomes our file.
struct ConversionRequest
{
    enum class Type { Float16, BFloat16, Float32, Int8 };
    QString weights;
    QString out;
    Type type = Type::Float16;
    bool raw = false; ///< the trained weights instead of their moving average
    std::optional<int> side; ///< for MobileSAM: of the pictures that it will be shown, in pixels
};

struct ConversionReport
{
    QString architecture; ///< empty if unknown; all tensors are taken then
    bool tookMovingAverage = false;
    qint64 tensors = 0;
    qint64 bytes = 0;       ///< of the new file
    QStringList leftOut;    ///< names of the checkpoint's tensors that were not taken
    QStringList passedOver; ///< what is no tensor of the weights, one line each
};

struct PairBankOptions
{
    QStringList objectFolders;     ///< cut-outs with alpha
    QStringList backgroundFolders; ///< photographs
    QString sceneAnnotations;      ///< optional COCO instances.json of real photographs; its images lie in "images" beside it
    QStringList photographFolders; ///< photographs in which a segmenter looks for whole objects
    Segmenter* segmenter = nullptr; ///< finds them; borrowed, null: GrabCut
    QString depthCue = QStringLiteral("lower-edge"); ///< what tells there which object is nearer (pairs/depth_cue.h)
    QString bank;                  ///< the file to write
    QString split;                 ///< JSON file that names the held-out sources; empty: by hash of the source's name
};

struct PairPreviewOptions
{
    QString bank;
    QString sheet; ///< PNG to write
    std::uint64_t seed = 0;
    bool heldOut = false;
};

/// A run of training, of whatever model.
struct TrainingOptions
{
    QString bank;
    QString weights;                ///< embedded file to write: EMA weights, fp16, with metadata
    std::optional<QString> resume;  ///< training state written by an earlier run; created beside `weights` in any case
    double minutes = 90;
    std::uint64_t seed = 0;
    DeviceChoice device;
    QString options;                ///< JSON that overrides the architecture's and the recipe's defaults; may be empty
};

struct CompletionTrainingOptions : TrainingOptions
{
    std::optional<QString> model;   ///< weights to train further: pix2gestalt's of any width, or a compact model's
};

struct ClickTrainingOptions : TrainingOptions
{
    QString model; ///< weights of the SAM family to train further
};

/// What the networks compute on a device against what the reference computed.
struct SelfTestOutcome
{
    struct Comparison
    {
        QString tensor;
        double error;     ///< relative; infinite where the shapes differ
        double tolerance;
        bool passed;
    };
    std::vector<Comparison> comparisons;
    QStringList passedOver; ///< golden data that no comparison reads
    bool passed = false;    ///< false too where nothing was compared
};

/// What of the engine is timed, and how.
struct EngineBenchRequest
{
    QString weights;                       ///< empty: seeded random ones of the published size
    QStringList parts;                     ///< "unet", "autoencoder", "clip", "files"; empty: all
    std::vector<std::int64_t> batches;     ///< of the UNet
    int repeats = 1;                       ///< rounds of each comparison
    QString against;                       ///< command of a program to compare with; empty: none
    bool compile = false;                  ///< whether that one shall compile the network, too
    DeviceChoice device;
};

struct EngineBenchReport
{
    QString json;  ///< one object
    QString table; ///< the same for people
};

/// Says what is being done now, in a line.
using ProgressLine = std::function<void(const QString& line)>;

/// One line of a long work's report: a JSON object (losses, held-out scores, seconds, ...).
using ReportLine = std::function<void(const QString& json)>;

/// How far a work in steps has come.
using StepReport = std::function<void(int step, int steps)>;

/// The bridge to the networks (core/inference), loaded at run time so that whoever does not need LibTorch never waits
/// for it. All methods belong to one thread, the worker.
class InferenceBackend
{
public:
    virtual ~InferenceBackend() = default;

    /// LibTorch's version and the device that "auto" means here; why no card, where there is none.
    virtual QString description() const = 0;

    virtual DeviceReport devices() const = 0;

    /// @throw RuntimeError (ModelRefused) naming file, tensor and reason.
    virtual std::unique_ptr<Completer> openCompleter(const QString& weights, const DeviceChoice& device) = 0;

    /// SAM or MobileSAM, which the embedded click model is one of: told by what the file holds.
    /// @throw RuntimeError (ModelRefused) naming file, tensor and reason.
    virtual std::unique_ptr<Segmenter> openSegmenter(const QString& weights, const DeviceChoice& device) = 0;

    /// @throw RuntimeError (InvalidInput) naming file, tensor and reason.
    virtual WeightsReport inspect(const QString& weights) = 0;
    /// @throw RuntimeError like inspect(), or Failed if the file cannot be written; Cancelled. Nothing is written then.
    virtual ConversionReport convert(const ConversionRequest& request, const StepReport& report, std::stop_token stop) = 0;
    virtual void buildPairBank(const PairBankOptions& options, const ReportLine& report, std::stop_token stop) = 0;
    virtual void previewPairs(const PairPreviewOptions& options) = 0;
    /// Trains alone or as one of several processes, told by torchrun's environment variables.
    /// @throw RuntimeError naming what is wrong and where; what was written before stays
    virtual void trainCompletion(const CompletionTrainingOptions& options, const ReportLine& report,
                                 std::stop_token stop) = 0;
    virtual void trainClick(const ClickTrainingOptions& options, const ReportLine& report, std::stop_token stop) = 0;

    /// Times the engine against a baseline measured in the same run.
    /// @throw RuntimeError, also where the program to compare with fails or computes something else; Cancelled
    virtual EngineBenchReport benchEngine(const EngineBenchRequest& request, const ProgressLine& progress,
                                          std::stop_token stop) = 0;

    /// Compares with the golden tensors in a folder. @throw RuntimeError for data that is absent or damaged.
    virtual SelfTestOutcome selfTest(const QString& golden, const DeviceChoice& device) = 0;
};

/// Loads the module libunocclude_inference from the folder of the libraries (relative to the program).
/// @throw RuntimeError (ModelRefused) with the loader's reason.
std::shared_ptr<InferenceBackend> loadInferenceBackend();

} // namespace unocclude
