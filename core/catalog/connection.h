#pragma once

#include "core/base/fault.h"

#include <QString>

#include <memory>
#include <string>

class QSqlQuery;

namespace vitrine {

/// Stands for one open catalogue; connections whose catalogue is gone are closed at the next
/// chance.
using CatalogToken = std::shared_ptr<const quint64>;

/// How long a statement waits for another writer, in milliseconds.
inline constexpr int kBusyTimeoutMs = 10'000;

/// Returns the name of the calling thread's connection to the file at \p path, opening it when
/// the thread has none. The thread's end closes it. Thread: any.
/// Errors: those of Query::run.
Result<QString> threadConnection(const CatalogToken &token, const QString &path);

/// Returns a statement that was prepared before on this connection and lies unused; null when there
/// is none. Thread: that of the connection; the same below.
std::unique_ptr<QSqlQuery> takeStatement(const QString &connection, const std::string &sql);
/// Keeps a statement for its next use, with the connection.
void keepStatement(const QString &connection, const std::string &sql,
                   std::unique_ptr<QSqlQuery> statement);

/// Closes the calling thread's connection; nothing when it has none.
void closeThreadConnection(const CatalogToken &token);

}  // namespace vitrine
