// The words of the dialog that makes machines, and which field a fault speaks of.
#include "ui/compute/imagechoice.h"
#include "ui/compute/machinedialog.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>

namespace vitrine {

FormDialog::Field *MachineDialog::profileFieldOf(const QString &target)
{
    if (target.endsWith(QLatin1String("adminPassword")))
        return &m_passwordField;
    if (target.endsWith(QLatin1String("computerName")))
        return &m_hostField;
    return target.contains(QLatin1String("ssh")) ? &m_keysField : &m_userField;
}

FormDialog::Field *MachineDialog::fieldOf(const Fault &problem)
{
    const auto isAbout = [&problem](const char *area) {
        return problem.reason.startsWith(QLatin1String(area));
    };
    if (problem.target.startsWith(QLatin1String("osProfile")))
        return profileFieldOf(problem.target);
    if (problem.target.startsWith(QLatin1String("hardwareProfile")))
        return &m_sizeField;
    if (problem.target == QLatin1String("sku.capacity"))
        return &m_capacityField;
    if (isAbout("source.name.") || isAbout("property.change."))
        return &m_nameField;
    if (isAbout("group.") || isAbout("resource.otherLocation"))
        return &m_groupField;
    if (isAbout("region.") || isAbout("version.notInRegion"))
        return &m_regionField;
    const bool isImage = isAbout("version.") || isAbout("vm.") || isAbout("definition.")
        || isAbout("resource.notFound") || isAbout("resourceId.");
    return isImage ? &m_imageField : nullptr;
}

void MachineDialog::nameButton()
{
    if (!m_isReviewed)
        acceptButton()->setText(tr("Re&view + create"));
    else
        acceptButton()->setText(m_kind == Kind::Machine ? tr("&Create machine")
                                                        : tr("&Create scale set"));
}

void MachineDialog::retranslate()
{
    const bool isMachine = m_kind == Kind::Machine;
    setWindowTitle(isMachine ? tr("Create a machine") : tr("Create a scale set"));
    m_imageField.caption->setText(tr("&Image"));
    m_image->setTexts(tr("Image definition"), tr("Image version"));
    m_nameField.caption->setText(isMachine ? tr("Machine &name") : tr("Scale set &name"));
    m_name->setAccessibleName(isMachine ? tr("Machine name") : tr("Scale set name"));
    m_groupField.caption->setText(tr("Resource &group"));
    m_group->setAccessibleName(tr("Resource group"));
    m_regionField.caption->setText(tr("&Region"));
    m_region->setAccessibleName(tr("Region"));
    m_sizeField.caption->setText(tr("Si&ze"));
    m_vcpus->setAccessibleName(tr("Processors"));
    //: how many virtual processors a machine has
    m_vcpus->setPrefix(tr("Processors: "));
    m_memory->setAccessibleName(tr("Memory in MiB"));
    //: how much memory a machine has
    m_memory->setPrefix(tr("Memory: "));
    m_memory->setSuffix(tr(" MiB"));
    m_capacityField.caption->setText(tr("Ins&tances"));
    m_capacity->setAccessibleName(tr("Instances"));
    m_userField.caption->setText(tr("&User name"));
    m_user->setAccessibleName(tr("User name"));
    m_hostField.caption->setText(isMachine ? tr("Computer n&ame") : tr("Computer n&ame prefix"));
    m_host->setAccessibleName(tr("Computer name"));
    m_host->setPlaceholderText(isMachine ? tr("The name of the machine")
                                         : tr("The name of the scale set"));
    m_passwordField.caption->setText(tr("&Password"));
    m_password->setAccessibleName(tr("Password"));
    m_password->setPlaceholderText(tr("Only its hash is kept"));
    m_keysField.caption->setText(tr("SSH public &keys"));
    m_keys->setAccessibleName(tr("SSH public keys"));
    m_keys->setPlaceholderText(tr("One on a line, as in an authorized_keys file"));
    m_reviewField.caption->setText(tr("Will be made"));
    followImage();
}

}  // namespace vitrine
