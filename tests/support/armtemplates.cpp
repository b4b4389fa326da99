#include "tests/support/armtemplates.h"

#include "tests/support/faultytemplates.h"

#include <nlohmann/json.hpp>

namespace vitrine::test {

Json armTemplate(const QByteArray &members)
{
    const auto read = readTemplateJson('{' + kTemplateHead + members + '}');
    if (!read)
        qFatal("%s", faultJson(read.error()).constData());
    return *read;
}

Json armValues(const QByteArray &json)
{
    Json values = Json::object();
    const auto read = readTemplateJson(json);
    if (!read)
        qFatal("%s", faultJson(read.error()).constData());
    for (const auto &[name, value] : read->items())
        values[name] = Json{{"value", value}};
    return values;
}

Json galleryTemplate()
{
    return armTemplate(R"(
        "parameters": {
            "galleryName": {"type": "string", "metadata": {"description": "Its name."}},
            "location": {"type": "string", "defaultValue": "[resourceGroup().location]"}
        },
        "resources": [{
            "type": "Microsoft.Compute/galleries", "apiVersion": "2019-12-01",
            "name": "[parameters('galleryName')]", "location": "[parameters('location')]",
            "properties": {"description": "Images for everyone"}
        }])");
}

Json definitionTemplate()
{
    return armTemplate(R"(
        "parameters": {
            "galleryName": {"type": "string"},
            "imageName": {"type": "string"}
        },
        "resources": [{
            "type": "Microsoft.Compute/galleries/images", "apiVersion": "2019-12-01",
            "name": "[concat(parameters('galleryName'), '/', parameters('imageName'))]",
            "location": "[resourceGroup().location]",
            "properties": {
                "description": "A small system",
                "osType": "Linux", "osState": "Generalized", "endOfLifeDate": "2030-01-01",
                "identifier": {"publisher": "pub", "offer": "off", "sku": "one"},
                "recommended": {"vCPUs": {"min": "1", "max": "64"},
                                "memory": {"min": "2", "max": "32"}}
            }
        }])");
}

Json versionTemplate()
{
    return armTemplate(R"(
        "parameters": {
            "sourceId": {"type": "string"},
            "galleryName": {"type": "string"},
            "imageName": {"type": "string"},
            "versionName": {"type": "string"}
        },
        "resources": [{
            "type": "Microsoft.Compute/galleries/images/versions", "apiVersion": "2018-06-01",
            "name": "[concat(parameters('galleryName'), '/', parameters('imageName'), '/', parameters('versionName'))]",
            "location": "[resourceGroup().location]",
            "properties": {"publishingProfile": {
                "replicaCount": 1,
                "targetRegions": [{"name": "westeurope"},
                                  {"name": "eastus", "regionalReplicaCount": 2}],
                "source": {"managedImage": {"id": "[parameters('sourceId')]"}},
                "excludeFromLatest": "false",
                "endOfLifeDate": "2035-05-01"
            }}
        }])");
}

Json machineTemplate()
{
    return armTemplate(R"(
        "parameters": {
            "user": {"type": "string"},
            "password": {"type": "SecureString"},
            "galleryName": {"type": "string"},
            "imageName": {"type": "string"},
            "versionName": {"type": "string"}
        },
        "variables": {
            "nic": "[concat(uniquestring(resourceGroup().id), 'nic')]",
            "address": "[concat(uniquestring(resourceGroup().id), 'ip')]",
            "machine": "one"
        },
        "resources": [
            {"type": "Microsoft.Network/publicIPAddresses", "apiVersion": "2016-03-30",
             "name": "[variables('address')]", "location": "[resourceGroup().location]",
             "properties": {"dnsSettings": {"domainNameLabel": "one"}}},
            {"type": "Microsoft.Network/networkInterfaces", "apiVersion": "2016-03-30",
             "name": "[variables('nic')]", "location": "[resourceGroup().location]",
             "dependsOn": ["[resourceId('Microsoft.Network/publicIPAddresses/', variables('address'))]"],
             "properties": {"publicIPAddress": {
                 "id": "[resourceId('Microsoft.Network/publicIPAddresses', variables('address'))]"}}},
            {"type": "Microsoft.Compute/virtualMachines", "apiVersion": "2018-04-01",
             "name": "[variables('machine')]", "location": "[resourceGroup().location]",
             "dependsOn": ["[resourceId('Microsoft.Network/networkInterfaces/', variables('nic'))]"],
             "properties": {
                 "hardwareProfile": {"vmSize": "Standard_A1"},
                 "osProfile": {"computerName": "[variables('machine')]",
                               "adminUsername": "[parameters('user')]",
                               "adminPassword": "[parameters('password')]"},
                 "storageProfile": {"imageReference": {
                     "id": "[resourceId('Microsoft.Compute/galleries/images/versions', parameters('galleryName'), parameters('imageName'), parameters('versionName'))]"}},
                 "networkProfile": {"networkInterfaces": [
                     {"id": "[resourceId('Microsoft.Network/networkInterfaces', variables('nic'))]"}]}
             }}
        ],
        "outputs": {"host": {"type": "string",
            "value": "[reference(variables('address')).dnsSettings.fqdn]"}})");
}

}  // namespace vitrine::test
