// Random sequences of changes of who may do what, hundreds from each start, with questions between
// the changes: the policy has to answer as the model does. By hand: --help.
#include "tests/support/modelworld.h"
#include "tests/support/tempcatalog.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTextStream>

#include <cstdlib>

using namespace vitrine;
using namespace vitrine::test;

namespace {

constexpr int kLongest = 8;  // changes of a sequence
constexpr int kQuestions = 2;  // after each change
constexpr int kFromOneStart = 500;  // sequences
constexpr int kBetweenStarts = 20;  // changes

/// What was asked in all, and the first answer that differs.
struct Findings {
    qint64 changes = 0;
    qint64 questions = 0;
    QString difference;
};

Findings runSequences(qint64 sequences, quint32 seed)
{
    const TempCatalog catalog;
    auto transaction = Transaction::write(*catalog, Caller::program());
    if (!transaction)
        qFatal("%s", qPrintable(transaction.error().reason));
    ModelWorld world(*transaction, seed);
    Findings findings;
    for (qint64 sequence = 0; sequence < sequences; ++sequence) {
        world.restart();
        if (sequence % kFromOneStart == 0) {
            for (int i = 0; i < kBetweenStarts; ++i)
                world.change();
            world.settle();
        }
        for (int left = 1 + world.below(kLongest); left > 0; --left) {
            world.change();
            ++findings.changes;
            for (int question = 0; question < kQuestions; ++question) {
                ++findings.questions;
                if (const QString difference = world.ask(); !difference.isEmpty()) {
                    findings.difference =
                        QStringLiteral("sequence %1: %2").arg(sequence).arg(difference);
                    return findings;
                }
            }
        }
    }
    return findings;
}

}  // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({{QStringLiteral("sequences"), QStringLiteral("how many"),
                        QStringLiteral("N"), QStringLiteral("1000000")},
                       {QStringLiteral("seed"), QStringLiteral("of the random numbers"),
                        QStringLiteral("SEED"), QStringLiteral("1")}});
    parser.process(application);
    const qint64 sequences = parser.value(QStringLiteral("sequences")).toLongLong();
    const quint32 seed = parser.value(QStringLiteral("seed")).toUInt();
    if (sequences < 1)
        parser.showHelp(2);
    const Findings findings = runSequences(sequences, seed);
    QTextStream out(stdout);
    if (!findings.difference.isEmpty()) {
        out << "seed " << seed << ", " << findings.difference << '\n';
        return EXIT_FAILURE;
    }
    out << sequences << " sequences, " << findings.changes << " changes, " << findings.questions
        << " questions: no answer differs\n";
    return EXIT_SUCCESS;
}
