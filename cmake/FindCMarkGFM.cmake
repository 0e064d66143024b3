# CMarkGFM::cmark and CMarkGFM::extensions (Debian ships no CMake package for them)
find_path(CMarkGFM_INCLUDE_DIR cmark-gfm.h)
find_library(CMarkGFM_LIBRARY cmark-gfm)
find_library(CMarkGFM_EXTENSIONS_LIBRARY cmark-gfm-extensions)
include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(CMarkGFM
  REQUIRED_VARS CMarkGFM_LIBRARY CMarkGFM_EXTENSIONS_LIBRARY CMarkGFM_INCLUDE_DIR)
if(CMarkGFM_FOUND AND NOT TARGET CMarkGFM::cmark)
  add_library(CMarkGFM::cmark UNKNOWN IMPORTED)
  set_target_properties(CMarkGFM::cmark PROPERTIES
    IMPORTED_LOCATION ${CMarkGFM_LIBRARY} INTERFACE_INCLUDE_DIRECTORIES ${CMarkGFM_INCLUDE_DIR})
  add_library(CMarkGFM::extensions UNKNOWN IMPORTED)
  set_target_properties(CMarkGFM::extensions PROPERTIES
    IMPORTED_LOCATION ${CMarkGFM_EXTENSIONS_LIBRARY} INTERFACE_LINK_LIBRARIES CMarkGFM::cmark)
endif()
mark_as_advanced(CMarkGFM_INCLUDE_DIR CMarkGFM_LIBRARY CMarkGFM_EXTENSIONS_LIBRARY)
