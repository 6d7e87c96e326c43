// SPDX-License-Identifier: Apache-2.0
#include "session/preferences.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace unocclude;

/// What is remembered, and that not being able to remember stops nobody.
class TestPreferences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valuesOutliveTheProgram();
    void recentPhotosAreNewestFirstAndFew();
    void anUnwritableFileIsSurvived();
    void aDamagedFileGivesDefaults();
    void keysOutliveTheProgram();

private:
    QTemporaryDir m_folder;
};

void TestPreferences::valuesOutliveTheProgram()
{
    const QString file = m_folder.filePath(QStringLiteral("a.ini"));
    {
        Preferences preferences(file);
        QCOMPARE(preferences.theme(), ThemeChoice::System);
        preferences.setTheme(ThemeChoice::Dark);
        preferences.setWindow("geometry", "state");
        preferences.setExportFolder(QStringLiteral("/data/out"));
        QVERIFY(preferences.segmenter().isEmpty() && preferences.showsHover());
        preferences.setSegmenter(QStringLiteral("mobile-sam"));
        preferences.setShowsHover(false);
        QVERIFY(preferences.completer().isEmpty() && preferences.tier() == Tier::Exact);
        preferences.setCompleter(QStringLiteral("pix2gestalt"));
        preferences.setTier(Tier::Fast);
    }
    const Preferences again(file);
    QCOMPARE(again.theme(), ThemeChoice::Dark);
    QCOMPARE(again.windowGeometry(), QByteArray("geometry"));
    QCOMPARE(again.windowState(), QByteArray("state"));
    QCOMPARE(again.exportFolder(), QStringLiteral("/data/out"));
    QCOMPARE(again.segmenter(), QStringLiteral("mobile-sam"));
    QVERIFY(!again.showsHover());
    QCOMPARE(again.completer(), QStringLiteral("pix2gestalt"));
    QCOMPARE(again.tier(), Tier::Fast);
}

void TestPreferences::recentPhotosAreNewestFirstAndFew()
{
    Preferences preferences(m_folder.filePath(QStringLiteral("b.ini")));
    for (int i = 0; i < Preferences::recentLimit + 3; ++i)
        preferences.addRecentPhoto(QStringLiteral("/photos/%1.jpg").arg(i));
    preferences.addRecentPhoto(QStringLiteral("/photos/8.jpg"));
    const QStringList recent = preferences.recentPhotos();
    QCOMPARE(recent.size(), qsizetype{Preferences::recentLimit});
    QCOMPARE(recent.first(), QStringLiteral("/photos/8.jpg"));
    QCOMPARE(recent.count(QStringLiteral("/photos/8.jpg")), qsizetype{1});
    preferences.clearRecentPhotos();
    QVERIFY(preferences.recentPhotos().isEmpty());
}

void TestPreferences::anUnwritableFileIsSurvived()
{
    // its folder is a file: nobody, root included, can write there
    QFile blocker(m_folder.filePath(QStringLiteral("blocker")));
    QVERIFY(blocker.open(QIODevice::WriteOnly));
    Preferences preferences(blocker.fileName() + QStringLiteral("/c.ini"));
    preferences.setTheme(ThemeChoice::Light);
    preferences.addRecentPhoto(QStringLiteral("/photos/1.jpg"));
    QCOMPARE(preferences.theme(), ThemeChoice::Light);
}

void TestPreferences::aDamagedFileGivesDefaults()
{
    QFile file(m_folder.filePath(QStringLiteral("d.ini")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[window\ntheme=77\n\xff\xfe\x00 = [[[");
    file.close();
    const Preferences preferences(file.fileName());
    QCOMPARE(preferences.theme(), ThemeChoice::System);
    QVERIFY(preferences.recentPhotos().isEmpty());
}

void TestPreferences::keysOutliveTheProgram()
{
    const QString file = m_folder.filePath(QStringLiteral("e.ini"));
    const std::map<QString, QList<QKeySequence>> keys{
        {QStringLiteral("brush"), {QKeySequence(Qt::CTRL | Qt::Key_Comma), QKeySequence(Qt::Key_F5)}},
        {QStringLiteral("none"), {}}};
    Preferences(file).setShortcuts(keys);
    QCOMPARE(Preferences(file).shortcuts(), keys);
    Preferences(file).setShortcuts({});
    QVERIFY(Preferences(file).shortcuts().empty());
}

QTEST_GUILESS_MAIN(TestPreferences)
#include "tst_preferences.moc"
