#pragma once

#include "ui/detailspage.h"

class QLabel;
class QVBoxLayout;

namespace vitrine {

/// The recycle bins of all galleries: how many versions lie in each. A gallery's own page restores
/// them and deletes them for good.
/// Object names: overviewTab, binGalleryButton.
class BinDetails final : public DetailsPage {
    Q_OBJECT

public:
    BinDetails(ConsoleModels &models, QWidget *parent);
    void refresh() override;
    void retranslate() override;

private:
    QLabel *m_note;
    QWidget *m_galleries = nullptr;
    QVBoxLayout *m_layout;
};

}  // namespace vitrine
