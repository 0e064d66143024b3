# What all targets of the project share, as usage requirements; nothing global is set.

# Language, warnings and sanitizers of our own code.
add_library(medseg_own INTERFACE)
target_compile_features(medseg_own INTERFACE cxx_std_20)
target_include_directories(medseg_own INTERFACE ${PROJECT_SOURCE_DIR})
target_compile_options(medseg_own INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wold-style-cast
  -Wnon-virtual-dtor -Woverloaded-virtual -Wcast-qual -Wformat=2 -Wimplicit-fallthrough
  # -Wrestrict of g++ 12 warns of "text" + std::string (GCC bug 105651).
  $<$<CXX_COMPILER_ID:GNU>:-Wduplicated-cond -Wlogical-op -Wuseless-cast -Wno-restrict>
  $<$<BOOL:${MEDSEG_WERROR}>:-Werror>)
if(MEDSEG_FUZZ)
  target_compile_options(medseg_own INTERFACE -fsanitize=fuzzer-no-link)
endif()
if(MEDSEG_SANITIZE)
  target_compile_options(medseg_own INTERFACE
    -fsanitize=${MEDSEG_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
  target_link_options(medseg_own INTERFACE -fsanitize=${MEDSEG_SANITIZE})
endif()

# medseg_objects(NAME): an object library from which a shared and a static one are made.
function(medseg_objects name)
  add_library(${name} OBJECT)
  set_target_properties(${name} PROPERTIES
    POSITION_INDEPENDENT_CODE ON CXX_VISIBILITY_PRESET hidden VISIBILITY_INLINES_HIDDEN ON
    CXX_EXTENSIONS OFF)
  target_link_libraries(${name} PRIVATE medseg_own)
endfunction()

# medseg_command(NAME SOURCES...): a command in bin/.
function(medseg_command name)
  add_executable(${name} ${ARGN})
  set_target_properties(${name} PROPERTIES
    RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/bin CXX_EXTENSIONS OFF)
  target_link_libraries(${name} PRIVATE medseg_own)
endfunction()

# medseg_link_archives(TARGET LIBRARY...): links the static archives of these libraries where there
# are such, before the shared ones that the target needs anyway and the linker then leaves out.
function(medseg_link_archives target)
  foreach(library IN LISTS ARGN)
    find_library(MEDSEG_ARCHIVE_${library} lib${library}.a)
    mark_as_advanced(MEDSEG_ARCHIVE_${library})
    if(MEDSEG_ARCHIVE_${library})
      target_link_libraries(${target} PRIVATE ${MEDSEG_ARCHIVE_${library}})
    endif()
  endforeach()
  target_link_options(${target} PRIVATE LINKER:--as-needed)
endfunction()

# medseg_library(NAME OBJECTS): medseg_NAME (shared) and medseg_NAME_static, exported as
# medseg::NAME and medseg::NAME_static.
function(medseg_library name objects)
  add_library(medseg_${name} SHARED $<TARGET_OBJECTS:${objects}>)
  add_library(medseg_${name}_static STATIC $<TARGET_OBJECTS:${objects}>)
  set_target_properties(medseg_${name} PROPERTIES
    VERSION ${PROJECT_VERSION} SOVERSION ${PROJECT_VERSION_MAJOR}.${PROJECT_VERSION_MINOR}
    EXPORT_NAME ${name} LINKER_LANGUAGE CXX
    INSTALL_RPATH $ORIGIN LINK_DEPENDS ${PROJECT_SOURCE_DIR}/cmake/exports.map)
  target_link_options(medseg_${name} PRIVATE
    LINKER:--version-script=${PROJECT_SOURCE_DIR}/cmake/exports.map LINKER:--no-undefined)
  set_target_properties(medseg_${name}_static PROPERTIES
    OUTPUT_NAME medseg_${name} EXPORT_NAME ${name}_static LINKER_LANGUAGE CXX)
  foreach(target medseg_${name} medseg_${name}_static)
    target_compile_features(${target} INTERFACE cxx_std_20)
    target_include_directories(${target} INTERFACE
      $<BUILD_INTERFACE:${PROJECT_SOURCE_DIR}/include>
      $<BUILD_INTERFACE:${PROJECT_BINARY_DIR}/include>
      $<INSTALL_INTERFACE:${CMAKE_INSTALL_INCLUDEDIR}>)
    set_target_properties(${target} PROPERTIES
      ARCHIVE_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/lib
      LIBRARY_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/lib)
    if(MEDSEG_SANITIZE)
      target_link_options(${target} PRIVATE -fsanitize=${MEDSEG_SANITIZE})
    endif()
  endforeach()
  add_library(medseg::${name} ALIAS medseg_${name})
  add_library(medseg::${name}_static ALIAS medseg_${name}_static)
endfunction()
