#include <QDir>
#include <QFile>

#include <cstddef>
#include <cstdint>
#include <cstdio>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

// Gives every file of a folder to the fuzzer's function, which stops the process where a promise
// is broken. A folder without files is a mistake, not a success.
int main(int count, char **arguments)
{
    const QDir folder(count == 2 ? QFile::decodeName(arguments[1]) : QString());
    const QStringList names = folder.entryList(QDir::Files, QDir::Name);
    if (count != 2 || names.isEmpty()) {
        std::fprintf(stderr, "no inputs\n");
        return 1;
    }
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly)) {
            std::fprintf(stderr, "%s: cannot be read\n", qPrintable(name));
            return 1;
        }
        const QByteArray bytes = file.readAll();
        LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t *>(bytes.constData()),
                               static_cast<std::size_t>(bytes.size()));
    }
    std::printf("%lld inputs\n", static_cast<long long>(names.size()));
    return 0;
}
