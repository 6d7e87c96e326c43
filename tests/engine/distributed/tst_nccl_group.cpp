// SPDX-License-Identifier: Apache-2.0
#include "engine/distributed/nccl_group.h"

#include <torch/torch.h>

#include <QtTest>

#include <atomic>
#include <barrier>
#include <numeric>
#include <thread>

#if __has_include(<nccl.h>)
#include <nccl.h>

#include <type_traits>

// What nccl_functions.h declares is what the library has.
static_assert(sizeof(ncclUniqueId) == sizeof(unocclude::engine::NcclId) && std::is_trivially_copyable_v<ncclUniqueId>);
static_assert(ncclSuccess == unocclude::engine::kNcclSuccess && ncclInProgress == unocclude::engine::kNcclInProgress);
static_assert(ncclSum == unocclude::engine::kNcclSum);
static_assert(ncclUint8 == 1 && ncclInt32 == 2 && ncclInt64 == 4 && ncclFloat16 == 6 && ncclFloat32 == 7 &&
              ncclFloat64 == 8 && ncclBfloat16 == 9);
static_assert(std::is_same_v<decltype(ncclCommInitRank), ncclResult_t(ncclComm_t*, int, ncclUniqueId, int)>);
static_assert(std::is_same_v<decltype(ncclAllReduce), ncclResult_t(const void*, void*, size_t, ncclDataType_t,
                                                                   ncclRedOp_t, ncclComm_t, cudaStream_t)>);
static_assert(std::is_same_v<decltype(ncclCommGetAsyncError), ncclResult_t(ncclComm_t, ncclResult_t*)>);
static_assert(std::is_same_v<decltype(ncclCommAbort), ncclResult_t(ncclComm_t)>);
#endif

using namespace unocclude::engine;

/// Sums from card to card, with a library that adds up in host memory and threads in place of processes.
class TstNcclGroup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void sumsWhatAllHave_data();
    void sumsWhatAllHave();
    void tellsOfAProcessThatIsGone();
    void doesNotWaitForEver();
    void refusesWhatNcclDoesNotAddUp();
    void tellsWhyItCouldNotJoin();
    void knowsTheLibrarysFunctions();
};

namespace {

constexpr int kProcesses = 3;
constexpr int kRemoteError = 6;
constexpr auto kPatience = std::chrono::milliseconds(20);

/// What the library that the tests put in place knows of all processes.
struct Meeting
{
    std::barrier<> barrier{kProcesses};
    std::array<const void*, kProcesses> tensors{};
    std::atomic<int> joined = 0, left = 0;
    int joinResult = kNcclSuccess, asyncResult = kNcclSuccess;
};

std::unique_ptr<Meeting> meeting;

int makeId(NcclId* id)
{
    std::iota(std::begin(id->bytes), std::end(id->bytes), 0);
    return kNcclSuccess;
}

int join(void** communicator, int size, NcclId id, int rank)
{
    if (size != kProcesses || id.bytes[127] != 127)
        return 4; // ncclInvalidArgument
    *communicator = reinterpret_cast<void*>(static_cast<std::intptr_t>(rank + 1));
    ++meeting->joined;
    return meeting->joinResult;
}

template <typename Number>
void addUp(void* to, std::size_t count)
{
    std::vector<Number> sum(count);
    for (const void* tensor : meeting->tensors)
        for (std::size_t i = 0; i < count; ++i)
            sum[i] = static_cast<Number>(sum[i] + static_cast<const Number*>(tensor)[i]);
    meeting->barrier.arrive_and_wait();
    std::copy(sum.begin(), sum.end(), static_cast<Number*>(to));
}

int allReduce(const void* from, void* to, std::size_t count, int type, int operation, void* communicator, void*)
{
    if (operation != kNcclSum)
        return 4;
    if (meeting->asyncResult != kNcclSuccess) // it will never come to a sum
        return kNcclSuccess;
    meeting->tensors.at(static_cast<std::size_t>(reinterpret_cast<std::intptr_t>(communicator) - 1)) = from;
    meeting->barrier.arrive_and_wait();
    switch (type) {
    case 4:
        addUp<int64_t>(to, count);
        break;
    case 6:
        addUp<at::Half>(to, count);
        break;
    case 7:
        addUp<float>(to, count);
        break;
    case 8:
        addUp<double>(to, count);
        break;
    case 9:
        addUp<at::BFloat16>(to, count);
        break;
    default:
        return 4;
    }
    return kNcclSuccess;
}

int asyncError(void*, int* result)
{
    *result = meeting->asyncResult;
    return kNcclSuccess;
}

int abortGroup(void*)
{
    ++meeting->left;
    return kNcclSuccess;
}

const char* errorText(int result)
{
    return result == kRemoteError ? "remote process exited" : "invalid usage";
}

const NcclFunctions kFunctions{makeId, join, allReduce, asyncError, abortGroup, errorText};

NcclGroup groupOf(int rank)
{
    return {kFunctions, NcclGroup::tryMakeId(kFunctions).value(), rank, kProcesses, at::kCPU};
}

void withAllProcesses(const std::function<void(int rank, NcclGroup&)>& work)
{
    std::vector<std::jthread> processes;
    for (int rank = 0; rank < kProcesses; ++rank)
        processes.emplace_back([&work, rank] {
            auto group = groupOf(rank);
            work(rank, group);
        });
}

std::string refusalOf(NcclGroup& group, const at::Tensor& tensor)
{
    try {
        group.sum(tensor, kPatience);
    } catch (const std::exception& error) {
        return error.what();
    }
    return {};
}

} // namespace

void TstNcclGroup::init()
{
    meeting = std::make_unique<Meeting>();
}

void TstNcclGroup::sumsWhatAllHave_data()
{
    QTest::addColumn<int>("type");
    for (const auto type : {at::kLong, at::kHalf, at::kFloat, at::kDouble, at::kBFloat16})
        QTest::newRow(c10::toString(type)) << static_cast<int>(type);
}

void TstNcclGroup::sumsWhatAllHave()
{
    QFETCH(int, type);
    const auto kind = static_cast<at::ScalarType>(type);
    std::array<at::Tensor, kProcesses> sums;
    withAllProcesses([&](int rank, NcclGroup& group) {
        auto& tensor = sums.at(static_cast<std::size_t>(rank));
        tensor = torch::tensor({1 + rank, 10 * rank, -rank}, torch::kFloat).to(kind);
        group.sum(tensor, kPatience);
    });
    for (const auto& sum : sums)
        QVERIFY(torch::equal(sum.to(torch::kDouble), torch::tensor({6.0, 30.0, -3.0}, torch::kDouble)));
    QCOMPARE(meeting->joined.load(), kProcesses);
    QCOMPARE(meeting->left.load(), kProcesses);
}

void TstNcclGroup::tellsOfAProcessThatIsGone()
{
    auto group = groupOf(0);
    meeting->asyncResult = kRemoteError;
    QCOMPARE(refusalOf(group, torch::ones({2})), "NCCL: remote process exited");
    QCOMPARE(meeting->left.load(), 1);
}

void TstNcclGroup::doesNotWaitForEver()
{
    auto group = groupOf(0);
    meeting->asyncResult = kNcclInProgress;
    QCOMPARE(refusalOf(group, torch::ones({2})), "NCCL: nothing came in time");
    QCOMPARE(meeting->left.load(), 1);
}

void TstNcclGroup::refusesWhatNcclDoesNotAddUp()
{
    auto group = groupOf(0);
    QCOMPARE(refusalOf(group, torch::ones({2}, torch::kBool)), "NCCL does not add up Bool");
}

void TstNcclGroup::tellsWhyItCouldNotJoin()
{
    meeting->joinResult = 5;
    try {
        groupOf(0);
        QFAIL("joined");
    } catch (const std::runtime_error& error) {
        QCOMPARE(error.what(), "NCCL: invalid usage");
    }
}

void TstNcclGroup::knowsTheLibrarysFunctions()
{
    const auto functions = NcclFunctions::load();
    if (!functions)
        QSKIP("libnccl.so.2 is not installed here");
    QVERIFY(QByteArray(functions->errorText(kNcclSuccess)).contains("no error"));
}

QTEST_GUILESS_MAIN(TstNcclGroup)
#include "tst_nccl_group.moc"
