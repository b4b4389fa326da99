#pragma once

#include <QWidget>

class QLabel;

namespace vitrine {

class ChoiceCard;
class RoleService;

/// What a newcomer sees while there is no gallery: ways to start.
/// Object names: welcomePublishButton, welcomeGalleryButton, welcomeSampleButton,
/// welcomeServerButton.
class WelcomePage final : public QWidget {
    Q_OBJECT

public:
    explicit WelcomePage(QWidget *parent = nullptr);

    /// Says that the sample is being made and takes no second order meanwhile.
    void setSampleUnderWay(bool underWay);
    /// Leaves only what \p roles allow whoever is signed in.
    void permit(RoleService &roles);

Q_SIGNALS:
    void publishRequested();
    void galleryRequested();
    void sampleRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_heading;
    QLabel *m_introduction;
    ChoiceCard *m_publish;
    ChoiceCard *m_gallery;
    ChoiceCard *m_sample;
    ChoiceCard *m_server;
    bool m_sampleUnderWay = false;
};

}  // namespace vitrine
