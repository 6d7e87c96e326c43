// SPDX-License-Identifier: Apache-2.0
#include "support/patient_threads.h"

#include <QProcess>
#include <QTest>

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <map>

#include <sys/prctl.h>

using namespace unocclude;

/// Looks at programs that start with waitPatiently(): this one, started again.
class TestPatientThreads : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aProgramStartsAnewWithTheSettingAndItsArguments() { QCOMPARE(answerOf({}), "1000 child two words tst_patient_thr"); }
    void aSettingOfTheUsersStays() { QCOMPARE(answerOf({{"GOMP_SPINCOUNT", "9"}}), "9 child two words tst_patient_thr"); }
    void aPolicyIsASettingToo() { QCOMPARE(answerOf({{"OMP_WAIT_POLICY", "active"}}), "none child two words tst_patient_thr"); }

private:
    static QByteArray answerOf(const std::map<const char*, const char*>& settings)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove(QStringLiteral("OMP_WAIT_POLICY"));
        environment.remove(QStringLiteral("GOMP_SPINCOUNT"));
        for (const auto& [name, value] : settings)
            environment.insert(QLatin1String(name), QLatin1String(value));
        QProcess child;
        child.setProcessEnvironment(environment);
        child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("child"), QStringLiteral("two words")});
        child.waitForFinished();
        return child.readAllStandardOutput();
    }
};

int main(int argc, char** argv)
{
    if (argc == 3 && std::strcmp(argv[1], "child") == 0) {
        waitPatiently(argv);
        const char* count = std::getenv("GOMP_SPINCOUNT");
        char name[16] = {};
        prctl(PR_GET_NAME, name);
        std::printf("%s %s %s %s", count ? count : "none", argv[1], argv[2], name);
        return 0;
    }
    QCoreApplication application(argc, argv);
    TestPatientThreads test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_patient_threads.moc"
