foreach(unit IN ITEMS rateestimate activitymodel comparisonmodel coveragemodel gallerytreemodel
        resourcelists samplegallery supportbundle background)
    vitrine_add_test(tst_${unit} SOURCES models/tst_${unit}.cpp LINK vitrine::vitrine_models
        LABELS models)
endforeach()
