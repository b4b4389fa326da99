#pragma once

#include <QCoreApplication>

namespace vitrine {

/// The translation context of vitrinectl: `Tr::tr("…")`.
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(vitrinectl)
};

}  // namespace vitrine
