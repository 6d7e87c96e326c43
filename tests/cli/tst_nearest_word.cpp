// SPDX-License-Identifier: Apache-2.0
#include "../../app/cli/nearest_word.h"

#include <QTest>

using namespace unocclude::cli;

class TestNearestWord : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void distances()
    {
        QCOMPARE(editDistance("", "abc"), 3);
        QCOMPARE(editDistance("abc", "abc"), 0);
        QCOMPARE(editDistance("kitten", "sitting"), 3);
        QCOMPARE(editDistance("--oot", "--out"), 1);
    }

    void suggestsOnlyWhatIsNear()
    {
        const std::vector<std::string> words = {"--out", "--seed", "--samples"};
        QCOMPARE(nearestWord("--sampels", words).value_or(""), std::string("--samples"));
        QCOMPARE(nearestWord("--frobnicate", words).has_value(), false);
        QCOMPARE(nearestWord("--out", {}).has_value(), false);
    }
};

QTEST_GUILESS_MAIN(TestNearestWord)
#include "tst_nearest_word.moc"
