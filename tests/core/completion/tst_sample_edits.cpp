// SPDX-License-Identifier: Apache-2.0
#include "completion/sample_edits.h"

#include "support/document_examples.h"

#include <QTest>

using namespace unocclude;
using namespace unocclude::test;

/// Joining, thinning and picking a completion's samples.
class TestSampleEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void joiningAppendsWhatIsNew();
    void theSameSampleIsNotDoubled();
    void otherPixelsOfTheSameSeedAreAnotherSample();
    void aMissingPictureComesBack();
    void oneSeedOfABatchCanBePicked();

private:
    static std::vector<std::uint64_t> seeds(const CompletionResult& completion);
    CompletionResult redrawn(std::size_t index) const; ///< that sample alone, with pixels of its own

    Mask m_visible;
    std::shared_ptr<const CompletionResult> m_three;
};

void TestSampleEdits::init()
{
    m_visible = rectangleMask({20, 10, 10, 10});
    m_three = exampleCompletion(m_visible, 3);
}

std::vector<std::uint64_t> TestSampleEdits::seeds(const CompletionResult& completion)
{
    std::vector<std::uint64_t> seeds;
    for (const Sample& sample : completion.samples)
        seeds.push_back(sample.seed);
    return seeds;
}

CompletionResult TestSampleEdits::redrawn(std::size_t index) const
{
    CompletionResult again = *m_three;
    again.samples = {m_three->samples[index]};
    again.samples[0].rgba = again.samples[0].rgba.clone();
    return again;
}

void TestSampleEdits::joiningAppendsWhatIsNew()
{
    CompletionResult later = *exampleCompletion(m_visible, 2);
    later.samples[0].seed = 100;
    later.samples[1].seed = 101;
    later.settings.steps = 99;
    const auto all = joined(m_three, later, m_visible);
    QCOMPARE(seeds(*all), (std::vector<std::uint64_t>{7, 8, 9, 100, 101}));
    QCOMPARE(all->settings.steps, 99);
    QVERIFY(all->vote == m_three->samples[1].amodal); // three of five reach its last column
    QCOMPARE(m_three->samples.size(), std::size_t{3});
}

void TestSampleEdits::theSameSampleIsNotDoubled()
{
    QCOMPARE(joined(m_three, redrawn(1), m_visible), m_three);
}

void TestSampleEdits::otherPixelsOfTheSameSeedAreAnotherSample()
{
    CompletionResult other = redrawn(1);
    other.samples[0].rgba.at<cv::Vec4b>(0, 0)[0] ^= 1;
    QCOMPARE(seeds(*joined(m_three, other, m_visible)), (std::vector<std::uint64_t>{7, 8, 9, 8}));
}

void TestSampleEdits::aMissingPictureComesBack()
{
    auto bare = std::make_shared<CompletionResult>(*m_three);
    bare->samples[1].rgba.release();
    const auto restored = joined(bare, redrawn(1), m_visible);
    QCOMPARE(seeds(*restored), seeds(*m_three));
    QCOMPARE(restored->samples[1].rgba.size(), m_three->samples[1].rgba.size());
}

void TestSampleEdits::oneSeedOfABatchCanBePicked()
{
    const CompletionResult only = withOnlySeed(*m_three, 8, m_visible);
    QCOMPARE(seeds(only), (std::vector<std::uint64_t>{8}));
    QVERIFY(only.vote == m_three->samples[1].amodal);
    QCOMPARE(only.settings.samples, 3); // the batch's: only the batch gives the same bytes again
}

QTEST_APPLESS_MAIN(TestSampleEdits)
#include "tst_sample_edits.moc"
