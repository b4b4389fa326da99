#pragma once

#include "core/cost/regioncoverage.h"
#include "ui/cost/figureview.h"

namespace vitrine {

class RegionMap;

/// In which regions versions are, and how they stand there. Object names: regionMapTable,
/// regionMap.
class RegionMapView final : public FigureView {
    Q_OBJECT

public:
    explicit RegionMapView(ConsoleModels &models, QWidget *parent = nullptr);
    void retranslate() override;

protected:
    void read() override;

private:
    void showAnswer();
    void select(const QString &region);

    std::vector<RegionCoverage> m_answer;
    RegionMap *m_map;
};

}  // namespace vitrine
