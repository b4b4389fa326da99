#pragma once

#include "models/figures/figuretable.h"

#include <QImage>
#include <QString>
#include <QTextDocument>

#include <memory>

namespace vitrine {

/// What stands on a printed page.
struct FigurePaper {
    QString title;
    QString summary;
    QImage chart;  ///< null: none
    FigureTable table;
};

/// Returns \p paper as a document of black on white, to be printed on any device.
std::unique_ptr<QTextDocument> documentOf(const FigurePaper &paper);

}  // namespace vitrine
