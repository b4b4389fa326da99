#pragma once

#include <QWidget>

class QLabel;

namespace vitrine {

class ChoiceCard;

/// What a newcomer sees while there is no gallery: three ways to start.
/// Object names: welcomePublishButton, welcomeSampleButton, welcomeServerButton.
class WelcomePage final : public QWidget {
    Q_OBJECT

public:
    explicit WelcomePage(QWidget *parent = nullptr);

    /// Says that the sample is being made and takes no second order meanwhile.
    void setSampleUnderWay(bool underWay);

Q_SIGNALS:
    void publishRequested();
    void sampleRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_heading;
    QLabel *m_introduction;
    ChoiceCard *m_publish;
    ChoiceCard *m_sample;
    ChoiceCard *m_server;
    bool m_sampleUnderWay = false;
};

}  // namespace vitrine
