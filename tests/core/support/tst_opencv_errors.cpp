// SPDX-License-Identifier: Apache-2.0
#include "support/opencv_errors.h"

#include "support/runtime_error.h"

#include <QTest>

namespace unocclude {

namespace {

template <typename Error>
RuntimeError::Kind kindFor(const Error& thrown)
{
    try {
        withOpenCvErrors([&] { throw thrown; });
    } catch (const RuntimeError& error) {
        return error.message().isEmpty() ? RuntimeError::Kind::ModelRefused : error.kind();
    }
    return RuntimeError::Kind::ModelRefused;
}

} // namespace

class TestOpenCvErrors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void resultPassesThrough();
    void shortMemoryIsNamed();
    void otherFailuresAreFailed();
    void ownExceptionsPassThrough();
};

void TestOpenCvErrors::resultPassesThrough()
{
    QCOMPARE(withOpenCvErrors([] { return 7; }), 7);
}

void TestOpenCvErrors::shortMemoryIsNamed()
{
    QCOMPARE(kindFor(cv::Exception(cv::Error::StsNoMem, "", "f", "", 0)), RuntimeError::Kind::OutOfMemory);
    QCOMPARE(kindFor(std::bad_alloc()), RuntimeError::Kind::OutOfMemory);
}

void TestOpenCvErrors::otherFailuresAreFailed()
{
    QCOMPARE(kindFor(cv::Exception(cv::Error::StsAssert, "what", "f", "", 0)), RuntimeError::Kind::Failed);
}

void TestOpenCvErrors::ownExceptionsPassThrough()
{
    QVERIFY_EXCEPTION_THROWN(withOpenCvErrors([] { throw Cancelled(); }), Cancelled);
}

} // namespace unocclude

QTEST_APPLESS_MAIN(unocclude::TestOpenCvErrors)
#include "tst_opencv_errors.moc"
