#include "core/base/faulttabletemplate.h"

#include <QtGlobal>

#include <array>

namespace vitrine {
namespace {

// The comment above a row names its arguments, from %1 on.
constexpr std::array kRows{
    // position in bytes
    FaultEntry{
        "template.json.invalid", "InvalidTemplate", 400,
        QT_TRANSLATE_NOOP("vitrine::Fault", "The file is not valid JSON"),
        QT_TRANSLATE_NOOP("vitrine::Fault", "The JSON cannot be read behind byte %1."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "Something is missing, too much, or not in UTF-8, there or shortly "
                          "before."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "Correct the file at this place, or take it anew from where it came.")},
    // name, or id of a resource
    FaultEntry{
        "template.json.duplicate", "InvalidTemplate", 400,
        QT_TRANSLATE_NOOP("vitrine::Fault", "Something is there twice"),
        QT_TRANSLATE_NOOP("vitrine::Fault", "“%1” is there twice."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "Of two members of an object, or two resources of a template, with one "
                          "name, nobody can tell which counts. Capitals make no difference."),
        QT_TRANSLATE_NOOP("vitrine::Fault", "Remove or rename one of them.")},
    // what, how many of it there may be
    FaultEntry{
        "template.limit.exceeded", "InvalidTemplate", 400,
        QT_TRANSLATE_NOOP("vitrine::Fault", "The template is too large"),
        QT_TRANSLATE_NOOP("vitrine::Fault", "More than %2 are not allowed of: %1."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "Templates are bounded in size, depth and work, so that none of them "
                          "takes much memory or time."),
        QT_TRANSLATE_NOOP("vitrine::Fault", "Divide the template into several.")},
    // expression, position
    FaultEntry{
        "template.expression.syntax", "InvalidTemplate", 400,
        QT_TRANSLATE_NOOP("vitrine::Fault", "The expression cannot be read"),
        QT_TRANSLATE_NOOP("vitrine::Fault", "The expression %1 cannot be read at character %2."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "An expression is a call such as [concat(parameters('name'), '-1')]: "
                          "texts stand in single quotes, arguments behind commas."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "Correct the expression. A text that only begins with a bracket is "
                          "written with two: [[.")},
    // function
    FaultEntry{
        "template.expression.arguments", "InvalidTemplate", 400,
        QT_TRANSLATE_NOOP("vitrine::Fault", "The function does not take this"),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "The function “%1” cannot be called like this, or not at this place."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "Number, kind or size of its arguments do not fit. “reference” works in "
                          "properties and outputs, “utcNow” in defaults of parameters, “copyIndex” "
                          "in loops."),
        QT_TRANSLATE_NOOP("vitrine::Fault", "Correct the call.")},
    // property or index, the value
    FaultEntry{
        "template.expression.property", "InvalidTemplate", 400,
        QT_TRANSLATE_NOOP("vitrine::Fault", "There is no such property"),
        QT_TRANSLATE_NOOP("vitrine::Fault", "There is no “%1” in the value %2."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "An expression takes out of an object what it has, and out of a list "
                          "what is at a position, from 0 on."),
        QT_TRANSLATE_NOOP("vitrine::Fault", "Correct the name or the index.")},
    // function
    FaultEntry{
        "template.function.unsupported", "InvalidTemplate", 400,
        QT_TRANSLATE_NOOP("vitrine::Fault", "The function is not known"),
        QT_TRANSLATE_NOOP("vitrine::Fault", "Vitrine has no template function “%1”."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "Vitrine evaluates functions that need nothing but the template, its "
                          "parameters and the catalogue; functions of a template’s own are not "
                          "among them."),
        QT_TRANSLATE_NOOP("vitrine::Fault", "Write the value itself, or give it as a parameter.")},
    // name
    FaultEntry{
        "template.name.unknown", "InvalidTemplate", 400,
        QT_TRANSLATE_NOOP("vitrine::Fault", "The name is not in the template"),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "The template has no parameter, variable or resource “%1”."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "Something is used, given or waited for that the template does not "
                          "define, or that its condition leaves out."),
        QT_TRANSLATE_NOOP("vitrine::Fault", "Correct the name, or define it in the template.")},
    // names, with arrows between
    FaultEntry{"template.cycle", "InvalidTemplate", 400,
               QT_TRANSLATE_NOOP("vitrine::Fault", "Things wait for each other"),
               QT_TRANSLATE_NOOP("vitrine::Fault", "These need each other in a circle: %1."),
               QT_TRANSLATE_NOOP("vitrine::Fault", "Each would have to be there before itself."),
               QT_TRANSLATE_NOOP("vitrine::Fault", "Take one of these dependencies out.")},
    // parameter
    FaultEntry{
        "template.parameter.missing", "InvalidTemplate", 400,
        QT_TRANSLATE_NOOP("vitrine::Fault", "A parameter has no value"),
        QT_TRANSLATE_NOOP("vitrine::Fault", "The template needs a value for the parameter “%1”."),
        QT_TRANSLATE_NOOP("vitrine::Fault", "The template gives it no default."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "Give the value: in a parameters file, or as “%1=VALUE”.")},
    // property
    FaultEntry{
        "template.link.refused", "InvalidTemplate", 400,
        QT_TRANSLATE_NOOP("vitrine::Fault", "Nothing is fetched from elsewhere"),
        QT_TRANSLATE_NOOP("vitrine::Fault", "%1 stands for something outside of the template."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "Vitrine deploys only what it has before it: no linked templates, and "
                          "no secrets of a vault."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "Write the linked template, or the value, into the file.")},
    // deployment
    FaultEntry{
        "template.mode.complete", "InvalidTemplate", 400,
        QT_TRANSLATE_NOOP("vitrine::Fault", "Deployments never delete"),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "The deployment “%1” asks for the mode Complete, which deletes what is "
                          "not in its template."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "Vitrine deploys in the mode Incremental alone: what a template does not "
                          "name stays as it is."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "Use the mode Incremental, and delete what is no longer wanted.")},
    // id, type
    FaultEntry{
        "template.resource.unsupported", "InvalidTemplate", 400,
        QT_TRANSLATE_NOOP("vitrine::Fault", "Such resources cannot be deployed"),
        QT_TRANSLATE_NOOP("vitrine::Fault", "%1: Vitrine deploys no resources of the type %2."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "A template may have galleries, image definitions, image versions, "
                          "managed images, disks, snapshots, virtual machines, and templates with "
                          "such. Network resources are left out."),
        QT_TRANSLATE_NOOP("vitrine::Fault", "Take the resource out of the template.")},
    // id, type
    FaultEntry{
        "template.resource.ignored", "Advice", 200,
        QT_TRANSLATE_NOOP("vitrine::Fault", "A resource is left out"),
        QT_TRANSLATE_NOOP("vitrine::Fault", "%1 is not made: Vitrine keeps no %2."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "Machines here have no network of the service’s; what the template says "
                          "of it has no meaning."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "Nothing needs to be done. Whoever runs the machine gives it its "
                          "network.")},
    // output, resource
    FaultEntry{"template.output.unknown", "Advice", 200,
               QT_TRANSLATE_NOOP("vitrine::Fault", "An output is left out"),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "The output “%1” cannot be known: %2 is not in the catalogue."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "The resource is of a type that is left out, or was not made."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "Take the output out of the template if nobody needs it.")},
};

}  // namespace

std::span<const FaultEntry> templateFaults()
{
    return kRows;
}

}  // namespace vitrine
