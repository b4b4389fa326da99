#include "core/arm/equivalent/shellcommand.h"
#include "core/arm/equivalent/shellquote.h"

#include <QProcess>
#include <QTest>

using namespace vitrine;

namespace {

const QStringList kHostile{
    QString(),
    QStringLiteral("plain"),
    QStringLiteral("two words"),
    QStringLiteral("it's"),
    QStringLiteral("''"),
    QStringLiteral("'; touch /tmp/owned; '"),
    QStringLiteral("\"double\""),
    QStringLiteral("$(id) `id` ${HOME} $HOME"),
    QStringLiteral("a\\b\\"),
    QStringLiteral("\\\n"),
    QStringLiteral("line\nline\n"),
    QStringLiteral("\n"),
    QStringLiteral("tab\tand\rreturn"),
    QStringLiteral("\x03\x1b[201~\nrm -rf x"),
    QStringLiteral("-rf"),
    QStringLiteral("--"),
    QStringLiteral("~root"),
    QStringLiteral("* ? [a-z] {a,b} ! #"),
    QStringLiteral("a=b;c&d|e<f>g"),
    QStringLiteral("%s %n %%"),
    QStringLiteral("Z\u00fcrich \u65e5\u672c \U0001f600"),
    QStringLiteral("\u202eright to left\u202c \u0085 \u2028"),
    QStringLiteral("\u2018typographic\u2019 \u201alow\u201b"),
    QStringLiteral("@file"),
};

// What PowerShell reads: texts in single quotes and [char] numbers, added up.
QString readByPowerShell(QString expression)
{
    if (expression.startsWith(u'(') && expression.endsWith(u')'))
        expression = expression.mid(1, expression.size() - 2);
    const QString quotes = QStringLiteral("'\u2018\u2019\u201a\u201b");
    QString text;
    qsizetype at = 0;
    while (at < expression.size()) {
        if (expression.mid(at).startsWith(u"[char]0x")) {
            at += 8;
            qsizetype end = expression.indexOf(u' ', at);
            end = end < 0 ? expression.size() : end;
            text += QChar(expression.mid(at, end - at).toUShort(nullptr, 16));
            at = end;
        } else if (expression[at] == u'\'') {
            for (++at; at < expression.size(); ++at) {
                const bool isQuote = quotes.contains(expression[at]);
                if (isQuote
                    && (at + 1 >= expression.size() || !quotes.contains(expression[at + 1])))
                    break;
                at += isQuote ? 1 : 0;
                text += expression[at];
            }
            ++at;
        } else {
            return QStringLiteral("not an expression: ") + expression;
        }
        if (at < expression.size() && expression.mid(at, 3) != u" + ")
            return QStringLiteral("not a sum: ") + expression;
        at += 3;
    }
    return text;
}

}  // namespace

class TestShellQuote final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theShellReadsEveryWordBackAsItWas()
    {
        QString script = QStringLiteral("printf '%s\\0'");
        for (const QString &word : kHostile)
            script += u' ' + posixWord(word);
        QProcess shell;
        shell.start(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), script});
        QVERIFY(shell.waitForFinished());
        QList<QByteArray> words = shell.readAllStandardOutput().split('\0');
        words.removeLast();
        QCOMPARE(words.size(), kHostile.size());
        for (qsizetype i = 0; i < words.size(); ++i)
            QCOMPARE(QString::fromUtf8(words[i]), kHostile[i]);
        QVERIFY(shell.readAllStandardError().isEmpty());
    }

    void nothingThatSteersATerminalIsLeft()
    {
        for (const QString &word : kHostile) {
            for (const QString &text : {posixWord(word), powerShellText(word)}) {
                for (const QChar sign : text) {
                    QVERIFY(sign == u'\n' || sign.unicode() >= 0x20);
                    QVERIFY(sign.unicode() < 0x7f || sign.unicode() > 0x9f);
                    QVERIFY(sign.unicode() < 0x202a || sign.unicode() > 0x202e);
                }
            }
        }
    }

    void aPlainWordStaysBareAndOthersAreQuoted()
    {
        QCOMPARE(posixWord(QStringLiteral("/subscriptions/a-b/x_y.z:1=2@3")),
                 QStringLiteral("/subscriptions/a-b/x_y.z:1=2@3"));
        QCOMPARE(posixWord(QString()), QStringLiteral("''"));
        QCOMPARE(posixWord(QStringLiteral("it's")), QStringLiteral("'it'\\''s'"));
        QCOMPARE(powerShellText(QStringLiteral("it's")), QStringLiteral("'it''s'"));
        QCOMPARE(posixWord(QStringLiteral("a") + QChar(u'\0') + QStringLiteral("b")),
                 QStringLiteral("'ab'"));
    }

    void powerShellReadsEveryTextBackAsItWas()
    {
        for (const QString &word : kHostile)
            QCOMPARE(readByPowerShell(powerShellText(word)), word);
    }

    void aValueIsNeverTakenForAnArgumentOrAFile()
    {
        ShellCommand line(QStringLiteral("vitrinectl sig create"));
        line.add(u"--description", QStringLiteral("-x"));
        QVERIFY(line.isForAz());
        line.addList(u"--tags", {QStringLiteral("a=b"), QStringLiteral("-c=d")});
        QVERIFY(!line.isForAz());
        line.add(u"--name", QStringLiteral("@x"));
        line.add(u"--empty", QString());
        QCOMPARE(line.toString(),
                 QStringLiteral("vitrinectl sig create \\\n    --description=-x \\\n"
                                "    --tags a=b --tags=-c=d \\\n    --name @@x\n"));
    }
};

QTEST_GUILESS_MAIN(TestShellQuote)
#include "tst_shellquote.moc"
