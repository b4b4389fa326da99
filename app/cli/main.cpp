#include "app/cli/commandline.h"
#include "app/cli/language.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstring>
#include <span>
#include <string_view>

namespace {

// A password in the arguments is az's grammar; from here on no list of processes shows one.
void hidePasswords(std::span<char *> words)
{
    const auto isWord = [](std::string_view wanted) {
        return [wanted](const char *word) { return word == wanted; };
    };
    if (std::ranges::none_of(words, isWord("login")) && std::ranges::none_of(words, isWord("ad")))
        return;
    constexpr std::string_view kLong = "--password=";
    bool isPassword = false;
    for (char *word : words) {
        const std::string_view text = word;
        if (isPassword)
            std::memset(word, '*', text.size());
        else if (text.starts_with(kLong))
            std::memset(word + kLong.size(), '*', text.size() - kLong.size());
        isPassword = !isPassword && (text == "-p" || text == "--password");
    }
}

// Needed before the command line is read, because the texts it is explained with depend on it.
QString askedLanguage(const QStringList &words)
{
    const QString name = QStringLiteral("--lang");
    QString language;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (words[i] == name)
            language = words.value(i + 1);
        else if (words[i].startsWith(name + QLatin1Char('=')))
            language = words[i].mid(name.size() + 1);
    }
    return language;
}

}  // namespace

int main(int argc, char *argv[])
{
    const QString language = vitrine::languageFor({});
    vitrine::ensureUtf8Locale();
    const QCoreApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("vitrine"));
    QCoreApplication::setApplicationName(QStringLiteral("vitrine"));
    QCoreApplication::setApplicationVersion(QStringLiteral(VITRINE_VERSION));

    const QStringList words = QCoreApplication::arguments().mid(1);
    hidePasswords({argv, static_cast<std::size_t>(argc)});
    const QString asked = askedLanguage(words);
    QTranslator translator;
    vitrine::installLanguage(asked.isEmpty() ? language : vitrine::languageFor(asked), translator);
    return vitrine::CommandLine().run(words);
}
