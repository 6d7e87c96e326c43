// SPDX-License-Identifier: Apache-2.0
#include "inference/prompt_chain.h"

#include "support/fake_promptable.h"
#include "support/runtime_error.h"

#include <QtTest>

using namespace unocclude;
using namespace unocclude::test;

/// Clicks are answered in their order, each building on those before it; what is known is not computed again.
class TstPromptChain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void firstClickIsAmbiguous_data();
    void firstClickIsAmbiguous();
    void furtherClicksCorrect();
    void undoAndRedoGiveTheSame();
    void orderMattersAndNothingElse();
    void extentsAreCorrectedApart();
    void boxComesFirst();
    void leadingNegativesJoinTheFirstPositive();
    void stopEndsALongPrompt();

private:
    PromptAnswer answer(const PixelPrompt& prompt, Extent extent = Extent::Likeliest)
    {
        return m_chain->answer(prompt, extent, {});
    }

    std::unique_ptr<FakePromptable> m_network;
    engine::ImageFeatures m_features;
    std::unique_ptr<PromptChain> m_chain;
};

namespace {

const cv::Size kPhoto(256, 200);

PixelPrompt clicks(std::vector<PixelPrompt::Click> list)
{
    return {std::move(list), {}};
}

const PixelPrompt::Click kFirst{{100, 100}, true}, kSecond{{160, 100}, true}, kNegative{{100, 60}, false};

int64_t area(const PromptAnswer& answer)
{
    return answer.logits.gt(0).sum().item<int64_t>();
}

} // namespace

void TstPromptChain::init()
{
    m_network = std::make_unique<FakePromptable>();
    m_chain = std::make_unique<PromptChain>(*m_network, m_features, kPhoto);
}

void TstPromptChain::firstClickIsAmbiguous_data()
{
    QTest::addColumn<Extent>("extent");
    QTest::addColumn<int>("side");
    QTest::addColumn<double>("predictedIou");
    QTest::newRow("part") << Extent::Part << 4 << 0.25;
    QTest::newRow("object") << Extent::Object << 8 << 0.75;
    QTest::newRow("group") << Extent::Group << 16 << 0.5;
    QTest::newRow("likeliest") << Extent::Likeliest << 8 << 0.75;
}

void TstPromptChain::firstClickIsAmbiguous()
{
    QFETCH(Extent, extent);
    QFETCH(int, side);
    QFETCH(double, predictedIou);
    const PromptAnswer given = answer(clicks({kFirst}), extent);
    QCOMPARE(area(given), side * side);
    QCOMPARE(given.predictedIou, predictedIou);
    QCOMPARE(m_network->decodings, 1);
}

void TstPromptChain::furtherClicksCorrect()
{
    answer(clicks({kFirst}));
    const PromptAnswer given = answer(clicks({kFirst, kSecond}));
    QCOMPARE(area(given), 2 * 8 * 8);
    QCOMPARE(m_network->decodings, 2);
    const engine::SquarePrompt& last = m_network->prompts.back();
    QVERIFY(last.points.equal(torch::tensor({{100.0F, 100.0F}, {160.0F, 100.0F}})));
    QVERIFY(last.previous.equal(answer(clicks({kFirst})).logits));
    QCOMPARE(area(answer(clicks({kFirst, kSecond, {{40, 40}, true}}))), 3 * 8 * 8);
}

void TstPromptChain::undoAndRedoGiveTheSame()
{
    const auto one = answer(clicks({kFirst})), three = answer(clicks({kFirst, kSecond, kNegative}));
    const int decodings = m_network->decodings;
    QVERIFY(answer(clicks({kFirst})).logits.equal(one.logits));
    QVERIFY(answer(clicks({kFirst, kSecond, kNegative})).logits.equal(three.logits));
    QCOMPARE(m_network->decodings, decodings); // all of it was known

    PromptChain fresh(*m_network, m_features, kPhoto);
    QVERIFY(fresh.answer(clicks({kFirst, kSecond, kNegative}), Extent::Likeliest, {}).logits.equal(three.logits));
}

void TstPromptChain::orderMattersAndNothingElse()
{
    answer(clicks({kFirst, kNegative}));
    answer(clicks({kSecond, kFirst}));
    const auto given = answer(clicks({kFirst, kSecond}));
    PromptChain fresh(*m_network, m_features, kPhoto);
    QVERIFY(fresh.answer(clicks({kFirst, kSecond}), Extent::Likeliest, {}).logits.equal(given.logits));
}

void TstPromptChain::extentsAreCorrectedApart()
{
    const auto part = answer(clicks({kFirst, kSecond}), Extent::Part);
    const auto group = answer(clicks({kFirst, kSecond}), Extent::Group);
    QCOMPARE(area(part), 4 * 4 + 8 * 8);
    QCOMPARE(area(group), 16 * 16 + 8 * 8);
    QVERIFY(answer(clicks({kFirst, kSecond}), Extent::Part).logits.equal(part.logits));
}

void TstPromptChain::boxComesFirst()
{
    const PixelPrompt box{{}, cv::Rect2d(40, 40, 80, 40)};
    QCOMPARE(area(answer(box)), 20 * 10);
    const PixelPrompt corrected{{kNegative}, box.box};
    QVERIFY(area(answer(corrected)) < 20 * 10);
    QVERIFY(m_network->prompts.back().box.defined());
    QCOMPARE(area(answer(box, Extent::Group)), 20 * 10);
}

void TstPromptChain::leadingNegativesJoinTheFirstPositive()
{
    const auto given = answer(clicks({kNegative, kFirst}));
    QCOMPARE(m_network->decodings, 1);
    QVERIFY(m_network->prompts.front().labels.equal(torch::tensor({int64_t{0}, int64_t{1}})));
    QCOMPARE(area(given), 8 * 8);
}

void TstPromptChain::stopEndsALongPrompt()
{
    std::stop_source source;
    source.request_stop();
    PixelPrompt hundred;
    for (int i = 0; i < 100; ++i)
        hundred.clicks.push_back({{i, i}, i % 3 != 1});
    QVERIFY_EXCEPTION_THROWN(m_chain->answer(hundred, Extent::Likeliest, source.get_token()), Cancelled);
    QCOMPARE(m_network->decodings, 1);
    answer(hundred);
    QCOMPARE(m_network->decodings, 100);
}

QTEST_APPLESS_MAIN(TstPromptChain)
#include "tst_prompt_chain.moc"
