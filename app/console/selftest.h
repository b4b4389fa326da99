#pragma once

#include <QString>

namespace vitrine {

class Console;

/// Walks through the program as a person would - sample data, every kind of page, both languages,
/// every theme - on the catalogue that is open, which should be a fresh one. Returns the step
/// that failed, in English for the log; empty when all is well. Runs the event loop.
QString runSelfTest(Console &console);

}  // namespace vitrine
