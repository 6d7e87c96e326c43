// SPDX-License-Identifier: Apache-2.0
#include "engine/checkpoint/state_dict.h"

#include "engine/checkpoint/checkpoint_error.h"
#include "engine/checkpoint/checkpoint_test_support.h"
#include "engine/checkpoint/safetensors_reader.h"

#include <QTemporaryDir>
#include <QTest>

#include <torch/nn/modules/batchnorm.h>
#include <torch/nn/modules/container/sequential.h>
#include <torch/nn/modules/linear.h>

using namespace unocclude::engine;
using namespace unocclude::engine::test;

namespace {

/// Two parameters of a linear layer, two of the normalisation and its three buffers, one of them a counter.
torch::nn::Sequential makeNetwork()
{
    torch::nn::Sequential network(torch::nn::Linear(3, 2), torch::nn::BatchNorm1d(2));
    for (at::Tensor& buffer : network->buffers())
        buffer.add_(at::ones_like(buffer));
    return network;
}

NamedTensors clonesOf(const torch::nn::Sequential& network)
{
    NamedTensors tensors = stateDict(*network);
    for (auto& [name, tensor] : tensors)
        tensor = tensor.clone();
    return tensors;
}

bool equal(const NamedTensors& a, const NamedTensors& b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const auto& left, const auto& right) {
        return left.first == right.first && left.second.equal(right.second);
    });
}

at::Tensor& named(NamedTensors& tensors, const std::string& name)
{
    return std::find_if(tensors.begin(), tensors.end(), [&](const auto& item) { return item.first == name; })->second;
}

} // namespace

class TestStateDict : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void listsParametersAndBuffers();
    void restoresAModule();
    void convertsHalves();
    void readsUnderAPrefix();
    void keepsTraining();
    void namesEveryDifference();
    void refusesOtherKindsOfNumbers();
    void changesNothingOnFailure();
    void countsManyDifferences();
    void adoptsWhatFits();
    void convertsWhatDoesNot();
    void adoptsNothingOnFailure();

private:
    /// Writes the tensors and tells how loading them into a new network fails.
    QString failureOf(const NamedTensors& tensors);
    QString messageFor(const char* problem) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::filesystem::path m_file;
};

void TestStateDict::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_file = std::filesystem::path(m_folder->path().toStdString()) / "weights.safetensors";
}

QString TestStateDict::failureOf(const NamedTensors& tensors)
{
    writeSafetensors(m_file, tensors, {});
    return messageOf<CheckpointError>([&] { loadStateDict(*makeNetwork(), SafetensorsReader(m_file)); });
}

QString TestStateDict::messageFor(const char* problem) const
{
    return QString::fromStdString(m_file.string() + ": the tensors do not fit the network: " + problem);
}

void TestStateDict::listsParametersAndBuffers()
{
    std::vector<std::string> names;
    for (const auto& [name, tensor] : stateDict(*makeNetwork()))
        names.push_back(name);
    QCOMPARE(names, (std::vector<std::string>{"0.weight", "0.bias", "1.weight", "1.bias", "1.running_mean",
                                              "1.running_var", "1.num_batches_tracked"}));
}

void TestStateDict::restoresAModule()
{
    const torch::nn::Sequential source = makeNetwork();
    torch::nn::Sequential target = makeNetwork();
    writeSafetensors(m_file, stateDict(*source), {});
    QVERIFY(!equal(stateDict(*source), stateDict(*target)));
    loadStateDict(*target, SafetensorsReader(m_file));
    QVERIFY(equal(stateDict(*source), stateDict(*target)));
}

void TestStateDict::convertsHalves()
{
    const torch::nn::Sequential source = makeNetwork();
    NamedTensors halves = clonesOf(source);
    for (auto& [name, tensor] : halves)
        if (tensor.is_floating_point())
            tensor = tensor.to(at::kHalf);
    writeSafetensors(m_file, halves, {});
    torch::nn::Sequential target = makeNetwork();
    loadStateDict(*target, SafetensorsReader(m_file));
    const at::Tensor weight = target->parameters().front();
    QCOMPARE(weight.scalar_type(), at::kFloat);
    QVERIFY(weight.equal(named(halves, "0.weight").to(at::kFloat)));
}

void TestStateDict::readsUnderAPrefix()
{
    const torch::nn::Sequential source = makeNetwork();
    NamedTensors tensors = {{"other.weight", at::zeros({1})}};
    for (const auto& [name, tensor] : stateDict(*source))
        tensors.emplace_back(std::string("ema.").append(name), tensor);
    writeSafetensors(m_file, tensors, {});
    torch::nn::Sequential target = makeNetwork();
    loadStateDict(*target, SafetensorsReader(m_file), "ema.");
    QVERIFY(equal(stateDict(*source), stateDict(*target)));
}

void TestStateDict::keepsTraining()
{
    torch::nn::Sequential network = makeNetwork();
    writeSafetensors(m_file, stateDict(*network), {});
    const at::Tensor weight = network->parameters().front();
    loadStateDict(*network, SafetensorsReader(m_file));
    QVERIFY(weight.is_same(network->parameters().front()));
    QVERIFY(weight.requires_grad() && weight.is_leaf());
}

void TestStateDict::namesEveryDifference()
{
    NamedTensors tensors = clonesOf(makeNetwork());
    tensors[0].first = "0.wait";
    named(tensors, "1.bias") = at::zeros({2, 1});
    QCOMPARE(failureOf(tensors), messageFor("missing \"0.weight\"; different \"1.bias\" (shape [2, 1] instead of [2]); "
                                            "unexpected \"0.wait\""));
}

void TestStateDict::refusesOtherKindsOfNumbers()
{
    NamedTensors tensors = clonesOf(makeNetwork());
    named(tensors, "1.num_batches_tracked") = at::ones({}, at::kFloat);
    named(tensors, "0.bias") = at::ones({2}, at::kLong);
    QCOMPARE(failureOf(tensors), messageFor("different \"0.bias\" (I64 instead of Float), "
                                            "\"1.num_batches_tracked\" (F32 instead of Long)"));
}

void TestStateDict::changesNothingOnFailure()
{
    NamedTensors tensors = clonesOf(makeNetwork());
    tensors.emplace_back("extra", at::zeros({1}));
    writeSafetensors(m_file, tensors, {});
    torch::nn::Sequential target = makeNetwork();
    const NamedTensors before = clonesOf(target);
    QVERIFY_THROWS_EXCEPTION(CheckpointError, loadStateDict(*target, SafetensorsReader(m_file)));
    QVERIFY(equal(stateDict(*target), before));
}

void TestStateDict::countsManyDifferences()
{
    NamedTensors tensors = clonesOf(makeNetwork());
    for (int i = 10; i < 20; ++i)
        tensors.emplace_back(std::string("x").append(std::to_string(i)), at::zeros({1}));
    QCOMPARE(failureOf(tensors), messageFor("unexpected \"x10\", \"x11\", \"x12\", \"x13\", \"x14\", \"x15\", \"x16\", "
                                            "\"x17\" and 2 more"));
}

void TestStateDict::adoptsWhatFits()
{
    const torch::nn::Sequential source = makeNetwork();
    torch::nn::Sequential target = makeNetwork();
    writeSafetensors(m_file, stateDict(*source), {});
    {
        const SafetensorsReader file(m_file);
        adoptStateDict(*target, file, at::kFloat);
        for (const auto& [name, tensor] : stateDict(*target))
            QCOMPARE(tensor.const_data_ptr(), file.tensor(name).const_data_ptr());
    }
    QVERIFY(equal(stateDict(*target), stateDict(*source))); // the mapping outlives its reader
}

void TestStateDict::convertsWhatDoesNot()
{
    NamedTensors halves = clonesOf(makeNetwork());
    for (auto& [name, tensor] : halves)
        if (tensor.is_floating_point())
            tensor = tensor.to(at::kHalf);
    writeSafetensors(m_file, halves, {});
    const SafetensorsReader file(m_file);
    torch::nn::Sequential target = makeNetwork();
    adoptStateDict(*target, file, at::kHalf);
    NamedTensors adopted = stateDict(*target);
    QCOMPARE(named(adopted, "0.weight").const_data_ptr(), file.tensor("0.weight").const_data_ptr());
    QVERIFY(named(adopted, "1.running_mean").equal(named(halves, "1.running_mean").to(at::kFloat)));
    QVERIFY(named(adopted, "1.num_batches_tracked").equal(named(halves, "1.num_batches_tracked")));
    adoptStateDict(*target, file, at::kBFloat16);
    adopted = stateDict(*target);
    QVERIFY(named(adopted, "0.weight").equal(named(halves, "0.weight").to(at::kBFloat16)));
    QVERIFY(named(adopted, "0.bias").equal(named(halves, "0.bias").to(at::kFloat)));
}

void TestStateDict::adoptsNothingOnFailure()
{
    NamedTensors tensors = clonesOf(makeNetwork());
    tensors.emplace_back("extra", at::zeros({1}));
    writeSafetensors(m_file, tensors, {});
    torch::nn::Sequential target = makeNetwork();
    const NamedTensors before = clonesOf(target);
    QVERIFY_THROWS_EXCEPTION(CheckpointError, adoptStateDict(*target, SafetensorsReader(m_file), at::kFloat));
    QVERIFY(equal(stateDict(*target), before));
}

QTEST_APPLESS_MAIN(TestStateDict)
#include "tst_state_dict.moc"
