// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <set>

using namespace Qt::StringLiterals;

/// Every text of window and core is there in every language that the program comes in. What texts there are is asked of
/// lupdate, which runs on copies of the files.
class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void languageIsFinished_data();
    void languageIsFinished();
    void placeholdersAreKept_data() { languageIsFinished_data(); }
    void placeholdersAreKept();
    void menusHaveTheirLetters_data() { languageIsFinished_data(); }
    void menusHaveTheirLetters();

private:
    QTemporaryDir m_folder;
};

namespace {

const QDir translations(QStringLiteral(UNOCCLUDE_TEST_DATA "/../translations"));

/// A text and what has become of it.
struct Message
{
    QString context;
    QString source;
    QStringList translations; ///< several for a number's forms
    bool isNumerus = false;
    bool isFinished = true;

    QString name() const { return context + u": "_qs + source; }
};

Message readMessage(QXmlStreamReader& xml, const QString& context)
{
    Message message{context, {}, {}, xml.attributes().value(u"numerus"_qs) == u"yes"_qs, true};
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source"_qs) {
            message.source = xml.readElementText();
        } else if (xml.name() == u"translation"_qs) {
            message.isFinished = !xml.attributes().hasAttribute(u"type"_qs);
            if (message.isNumerus)
                while (xml.readNextStartElement())
                    message.translations << xml.readElementText();
            else
                message.translations << xml.readElementText();
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

std::vector<Message> messagesIn(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    std::vector<Message> messages;
    QXmlStreamReader xml(&file);
    xml.readNextStartElement(); // TS
    while (xml.readNextStartElement()) { // context
        QString context;
        while (xml.readNextStartElement()) {
            if (xml.name() == u"name"_qs)
                context = xml.readElementText();
            else if (xml.name() == u"message"_qs)
                messages.push_back(readMessage(xml, context));
            else
                xml.skipCurrentElement();
        }
    }
    return xml.hasError() ? std::vector<Message>() : messages;
}

/// "%1", "%n" and the like, each as often as it stands there.
std::multiset<QString> placeholders(const QString& text)
{
    static const QRegularExpression placeholder(u"%L?(\\d|n)"_qs);
    std::multiset<QString> found;
    for (auto match = placeholder.globalMatch(text); match.hasNext();)
        found.insert(match.next().captured());
    return found;
}

qsizetype menuLetters(QString text)
{
    return text.remove(u"&&"_qs).count(u'&');
}

bool isEnglish(const QString& file)
{
    return file.contains(u"_en.ts"_qs);
}

} // namespace

void TestTranslations::initTestCase()
{
    QStringList files;
    for (const QString& name : translations.entryList({u"*.ts"_qs})) {
        files << m_folder.filePath(name);
        QVERIFY(QFile::copy(translations.filePath(name), files.last()));
    }
    QVERIFY(files.size() >= 5);
    QProcess lupdate;
    lupdate.start(QStringLiteral(UNOCCLUDE_LUPDATE),
                  QStringList{u"-silent"_qs, u"-no-obsolete"_qs, u"-locations"_qs, u"none"_qs, u"-I"_qs,
                              QStringLiteral(UNOCCLUDE_TEST_DATA "/../core"), u"-I"_qs,
                              QStringLiteral(UNOCCLUDE_TEST_DATA "/../ui"),
                              QStringLiteral("@" UNOCCLUDE_TRANSLATED_SOURCES), u"-ts"_qs} +
                      files);
    QVERIFY(lupdate.waitForFinished(120'000));
    QVERIFY2(lupdate.exitCode() == 0, lupdate.readAllStandardError().constData());
}

void TestTranslations::languageIsFinished_data()
{
    QTest::addColumn<QString>("file");
    for (const QString& name : translations.entryList({u"*.ts"_qs}))
        QTest::newRow(qPrintable(name)) << m_folder.filePath(name);
}

/// English needs the forms of numbers alone.
void TestTranslations::languageIsFinished()
{
    QFETCH(QString, file);
    const std::vector<Message> messages = messagesIn(file);
    QVERIFY(messages.size() > 300);
    QStringList missing;
    for (const Message& message : messages) {
        const bool isThere = message.isFinished && !message.translations.contains(QString());
        if (!isThere && (message.isNumerus || !isEnglish(file)))
            missing << message.name();
    }
    QVERIFY2(missing.isEmpty(), qPrintable(u"run the target update_translations and translate:\n"_qs + missing.join(u'\n')));
}

void TestTranslations::placeholdersAreKept()
{
    QFETCH(QString, file);
    for (const Message& message : messagesIn(file))
        for (const QString& translation : message.translations) {
            auto expected = placeholders(message.source);
            if (message.isNumerus && !translation.contains(u"%n"_qs)) // "one object" needs no number
                expected.erase(u"%n"_qs);
            if (!translation.isEmpty())
                QVERIFY2(placeholders(translation) == expected, qPrintable(message.name() + u" => "_qs + translation));
        }
}

void TestTranslations::menusHaveTheirLetters()
{
    QFETCH(QString, file);
    for (const Message& message : messagesIn(file))
        for (const QString& translation : message.translations)
            if (!translation.isEmpty() && menuLetters(message.source) == 1 && !message.source.contains(u"<"_qs))
                QVERIFY2(menuLetters(translation) == 1, qPrintable(message.name() + u" => "_qs + translation));
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
