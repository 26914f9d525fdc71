# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'new_case_child.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QGridLayout, QGroupBox,
    QLabel, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from scr_desktop.ui.fields.choice_entry import ChoiceEntry
from scr_desktop.ui.fields.date_entry import DateEntry
from scr_desktop.ui.fields.line_entry import LineEntry
from scr_desktop.ui.fields.note import Note
from scr_desktop.ui.room.scroll import Scroll
from scr_desktop.ui.fields.text_entry import TextEntry

class Ui_NewCaseChild(object):
    def setupUi(self, NewCaseChild):
        if not NewCaseChild.objectName():
            NewCaseChild.setObjectName(u"NewCaseChild")
        self.column = QVBoxLayout(NewCaseChild)
        self.column.setSpacing(14)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.scroll = Scroll(NewCaseChild)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll_inside = QWidget()
        self.scroll_inside.setObjectName(u"scroll_inside")
        self.scroll_column = QVBoxLayout(self.scroll_inside)
        self.scroll_column.setSpacing(14)
        self.scroll_column.setObjectName(u"scroll_column")
        self.who = QGroupBox(self.scroll_inside)
        self.who.setObjectName(u"who")
        self.who_form = QGridLayout(self.who)
        self.who_form.setObjectName(u"who_form")
        self.who_form.setHorizontalSpacing(16)
        self.who_form.setVerticalSpacing(10)
        self.given_names_label = QLabel(self.who)
        self.given_names_label.setObjectName(u"given_names_label")
        self.given_names_label.setMargin(4)

        self.who_form.addWidget(self.given_names_label, 0, 0, 1, 1)

        self.given_names = LineEntry(self.who)
        self.given_names.setObjectName(u"given_names")

        self.who_form.addWidget(self.given_names, 0, 1, 1, 1)

        self.family_name_label = QLabel(self.who)
        self.family_name_label.setObjectName(u"family_name_label")
        self.family_name_label.setMargin(4)

        self.who_form.addWidget(self.family_name_label, 1, 0, 1, 1)

        self.family_name = LineEntry(self.who)
        self.family_name.setObjectName(u"family_name")

        self.who_form.addWidget(self.family_name, 1, 1, 1, 1)

        self.known_as_label = QLabel(self.who)
        self.known_as_label.setObjectName(u"known_as_label")
        self.known_as_label.setMargin(4)

        self.who_form.addWidget(self.known_as_label, 2, 0, 1, 1)

        self.known_as = LineEntry(self.who)
        self.known_as.setObjectName(u"known_as")

        self.who_form.addWidget(self.known_as, 2, 1, 1, 1)

        self.sex_label = QLabel(self.who)
        self.sex_label.setObjectName(u"sex_label")
        self.sex_label.setMargin(4)

        self.who_form.addWidget(self.sex_label, 3, 0, 1, 1)

        self.sex = LineEntry(self.who)
        self.sex.setObjectName(u"sex")

        self.who_form.addWidget(self.sex, 3, 1, 1, 1)

        self.birth_label = QLabel(self.who)
        self.birth_label.setObjectName(u"birth_label")
        self.birth_label.setMargin(4)

        self.who_form.addWidget(self.birth_label, 4, 0, 1, 1)

        self.birth = ChoiceEntry(self.who)
        self.birth.setObjectName(u"birth")

        self.who_form.addWidget(self.birth, 4, 1, 1, 1)

        self.born_on_label = QLabel(self.who)
        self.born_on_label.setObjectName(u"born_on_label")
        self.born_on_label.setMargin(4)

        self.who_form.addWidget(self.born_on_label, 5, 0, 1, 1, Qt.AlignTop)

        self.born_on = DateEntry(self.who)
        self.born_on.setObjectName(u"born_on")

        self.who_form.addWidget(self.born_on, 5, 1, 1, 1)

        self.nhs_number_label = QLabel(self.who)
        self.nhs_number_label.setObjectName(u"nhs_number_label")
        self.nhs_number_label.setMargin(4)

        self.who_form.addWidget(self.nhs_number_label, 6, 0, 1, 1)

        self.nhs_number = LineEntry(self.who)
        self.nhs_number.setObjectName(u"nhs_number")

        self.who_form.addWidget(self.nhs_number, 6, 1, 1, 1)

        self.nhs_number_note = Note(self.who)
        self.nhs_number_note.setObjectName(u"nhs_number_note")

        self.who_form.addWidget(self.nhs_number_note, 7, 1, 1, 1)

        self.who_form.setColumnStretch(1, 1)

        self.scroll_column.addWidget(self.who)

        self.harm_group = QGroupBox(self.scroll_inside)
        self.harm_group.setObjectName(u"harm_group")
        self.harm_group_form = QGridLayout(self.harm_group)
        self.harm_group_form.setObjectName(u"harm_group_form")
        self.harm_group_form.setHorizontalSpacing(16)
        self.harm_group_form.setVerticalSpacing(10)
        self.harm_label = QLabel(self.harm_group)
        self.harm_label.setObjectName(u"harm_label")
        self.harm_label.setMargin(4)

        self.harm_group_form.addWidget(self.harm_label, 0, 0, 1, 1)

        self.harm = ChoiceEntry(self.harm_group)
        self.harm.setObjectName(u"harm")

        self.harm_group_form.addWidget(self.harm, 0, 1, 1, 1)

        self.died_on_label = QLabel(self.harm_group)
        self.died_on_label.setObjectName(u"died_on_label")
        self.died_on_label.setMargin(4)

        self.harm_group_form.addWidget(self.died_on_label, 1, 0, 1, 1, Qt.AlignTop)

        self.died_on = DateEntry(self.harm_group)
        self.died_on.setObjectName(u"died_on")

        self.harm_group_form.addWidget(self.died_on, 1, 1, 1, 1)

        self.harm_group_form.setColumnStretch(1, 1)

        self.scroll_column.addWidget(self.harm_group)

        self.home = QGroupBox(self.scroll_inside)
        self.home.setObjectName(u"home")
        self.home_form = QGridLayout(self.home)
        self.home_form.setObjectName(u"home_form")
        self.home_form.setHorizontalSpacing(16)
        self.home_form.setVerticalSpacing(10)
        self.address_label = QLabel(self.home)
        self.address_label.setObjectName(u"address_label")
        self.address_label.setMargin(4)

        self.home_form.addWidget(self.address_label, 0, 0, 1, 1, Qt.AlignTop)

        self.address = TextEntry(self.home)
        self.address.setObjectName(u"address")
        self.address.setTabChangesFocus(True)
        self.address.setProperty(u"lines", 1)

        self.home_form.addWidget(self.address, 0, 1, 1, 1)

        self.normally_resident_label = QLabel(self.home)
        self.normally_resident_label.setObjectName(u"normally_resident_label")
        self.normally_resident_label.setMargin(4)

        self.home_form.addWidget(self.normally_resident_label, 1, 0, 1, 1)

        self.normally_resident = ChoiceEntry(self.home)
        self.normally_resident.setObjectName(u"normally_resident")

        self.home_form.addWidget(self.normally_resident, 1, 1, 1, 1)

        self.home_area_label = QLabel(self.home)
        self.home_area_label.setObjectName(u"home_area_label")
        self.home_area_label.setMargin(4)

        self.home_form.addWidget(self.home_area_label, 2, 0, 1, 1)

        self.home_area = LineEntry(self.home)
        self.home_area.setObjectName(u"home_area")

        self.home_form.addWidget(self.home_area, 2, 1, 1, 1)

        self.home_form.setColumnStretch(1, 1)

        self.scroll_column.addWidget(self.home)

        self.care = QGroupBox(self.scroll_inside)
        self.care.setObjectName(u"care")
        self.care_form = QGridLayout(self.care)
        self.care_form.setObjectName(u"care_form")
        self.care_form.setHorizontalSpacing(16)
        self.care_form.setVerticalSpacing(10)
        self.looked_after_label = QLabel(self.care)
        self.looked_after_label.setObjectName(u"looked_after_label")
        self.looked_after_label.setMargin(4)

        self.care_form.addWidget(self.looked_after_label, 0, 0, 1, 1)

        self.looked_after = ChoiceEntry(self.care)
        self.looked_after.setObjectName(u"looked_after")

        self.care_form.addWidget(self.looked_after, 0, 1, 1, 1)

        self.placement_label = QLabel(self.care)
        self.placement_label.setObjectName(u"placement_label")
        self.placement_label.setMargin(4)

        self.care_form.addWidget(self.placement_label, 1, 0, 1, 1)

        self.placement = LineEntry(self.care)
        self.placement.setObjectName(u"placement")

        self.care_form.addWidget(self.placement, 1, 1, 1, 1)

        self.plan_label = QLabel(self.care)
        self.plan_label.setObjectName(u"plan_label")
        self.plan_label.setMargin(4)

        self.care_form.addWidget(self.plan_label, 2, 0, 1, 1)

        self.plan = LineEntry(self.care)
        self.plan.setObjectName(u"plan")

        self.care_form.addWidget(self.plan, 2, 1, 1, 1)

        self.school_label = QLabel(self.care)
        self.school_label.setObjectName(u"school_label")
        self.school_label.setMargin(4)

        self.care_form.addWidget(self.school_label, 3, 0, 1, 1)

        self.school = LineEntry(self.care)
        self.school.setObjectName(u"school")

        self.care_form.addWidget(self.school, 3, 1, 1, 1)

        self.ethnicity_label = QLabel(self.care)
        self.ethnicity_label.setObjectName(u"ethnicity_label")
        self.ethnicity_label.setMargin(4)

        self.care_form.addWidget(self.ethnicity_label, 4, 0, 1, 1)

        self.ethnicity = LineEntry(self.care)
        self.ethnicity.setObjectName(u"ethnicity")

        self.care_form.addWidget(self.ethnicity, 4, 1, 1, 1)

        self.disability_label = QLabel(self.care)
        self.disability_label.setObjectName(u"disability_label")
        self.disability_label.setMargin(4)

        self.care_form.addWidget(self.disability_label, 5, 0, 1, 1)

        self.disability = LineEntry(self.care)
        self.disability.setObjectName(u"disability")

        self.care_form.addWidget(self.disability, 5, 1, 1, 1)

        self.notes_label = QLabel(self.care)
        self.notes_label.setObjectName(u"notes_label")
        self.notes_label.setMargin(4)

        self.care_form.addWidget(self.notes_label, 6, 0, 1, 1, Qt.AlignTop)

        self.notes = TextEntry(self.care)
        self.notes.setObjectName(u"notes")
        self.notes.setTabChangesFocus(True)
        self.notes.setProperty(u"lines", 1)

        self.care_form.addWidget(self.notes, 6, 1, 1, 1)

        self.care_form.setColumnStretch(1, 1)

        self.scroll_column.addWidget(self.care)

        self.scroll_end = QSpacerItem(20, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.scroll_column.addItem(self.scroll_end)

        self.scroll.setWidget(self.scroll_inside)

        self.column.addWidget(self.scroll)

#if QT_CONFIG(shortcut)
        self.given_names_label.setBuddy(self.given_names)
        self.family_name_label.setBuddy(self.family_name)
        self.known_as_label.setBuddy(self.known_as)
        self.sex_label.setBuddy(self.sex)
        self.birth_label.setBuddy(self.birth)
        self.born_on_label.setBuddy(self.born_on)
        self.nhs_number_label.setBuddy(self.nhs_number)
        self.harm_label.setBuddy(self.harm)
        self.died_on_label.setBuddy(self.died_on)
        self.address_label.setBuddy(self.address)
        self.normally_resident_label.setBuddy(self.normally_resident)
        self.home_area_label.setBuddy(self.home_area)
        self.looked_after_label.setBuddy(self.looked_after)
        self.placement_label.setBuddy(self.placement)
        self.plan_label.setBuddy(self.plan)
        self.school_label.setBuddy(self.school)
        self.ethnicity_label.setBuddy(self.ethnicity)
        self.disability_label.setBuddy(self.disability)
        self.notes_label.setBuddy(self.notes)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.given_names, self.family_name)
        QWidget.setTabOrder(self.family_name, self.known_as)
        QWidget.setTabOrder(self.known_as, self.sex)
        QWidget.setTabOrder(self.sex, self.birth)
        QWidget.setTabOrder(self.birth, self.born_on)
        QWidget.setTabOrder(self.born_on, self.nhs_number)
        QWidget.setTabOrder(self.nhs_number, self.harm)
        QWidget.setTabOrder(self.harm, self.died_on)
        QWidget.setTabOrder(self.died_on, self.address)
        QWidget.setTabOrder(self.address, self.normally_resident)
        QWidget.setTabOrder(self.normally_resident, self.home_area)
        QWidget.setTabOrder(self.home_area, self.looked_after)
        QWidget.setTabOrder(self.looked_after, self.placement)
        QWidget.setTabOrder(self.placement, self.plan)
        QWidget.setTabOrder(self.plan, self.school)
        QWidget.setTabOrder(self.school, self.ethnicity)
        QWidget.setTabOrder(self.ethnicity, self.disability)
        QWidget.setTabOrder(self.disability, self.notes)

        self.retranslateUi(NewCaseChild)

        QMetaObject.connectSlotsByName(NewCaseChild)
    # setupUi

    def retranslateUi(self, NewCaseChild):
        self.who.setTitle(QCoreApplication.translate("NewCaseChild", u"Who the child is", None))
        self.given_names_label.setText(QCoreApplication.translate("NewCaseChild", u"&Given names", None))
#if QT_CONFIG(accessibility)
        self.given_names.setAccessibleName(QCoreApplication.translate("NewCaseChild", u"Given names", None))
#endif // QT_CONFIG(accessibility)
        self.family_name_label.setText(QCoreApplication.translate("NewCaseChild", u"Famil&y name", None))
#if QT_CONFIG(accessibility)
        self.family_name.setAccessibleName(QCoreApplication.translate("NewCaseChild", u"Family name", None))
#endif // QT_CONFIG(accessibility)
        self.known_as_label.setText(QCoreApplication.translate("NewCaseChild", u"&Known as", None))
#if QT_CONFIG(accessibility)
        self.known_as.setAccessibleName(QCoreApplication.translate("NewCaseChild", u"Known as", None))
#endif // QT_CONFIG(accessibility)
        self.sex_label.setText(QCoreApplication.translate("NewCaseChild", u"Se&x", None))
#if QT_CONFIG(accessibility)
        self.sex.setAccessibleName(QCoreApplication.translate("NewCaseChild", u"Sex", None))
#endif // QT_CONFIG(accessibility)
        self.birth_label.setText(QCoreApplication.translate("NewCaseChild", u"Wh&ether born", None))
#if QT_CONFIG(accessibility)
        self.birth.setAccessibleName(QCoreApplication.translate("NewCaseChild", u"Born", None))
#endif // QT_CONFIG(accessibility)
        self.born_on_label.setText(QCoreApplication.translate("NewCaseChild", u"Da&te of birth", None))
#if QT_CONFIG(accessibility)
        self.born_on.setAccessibleName(QCoreApplication.translate("NewCaseChild", u"Date of birth", None))
#endif // QT_CONFIG(accessibility)
        self.nhs_number_label.setText(QCoreApplication.translate("NewCaseChild", u"NHS n&umber", None))
#if QT_CONFIG(accessibility)
        self.nhs_number.setAccessibleName(QCoreApplication.translate("NewCaseChild", u"NHS number", None))
#endif // QT_CONFIG(accessibility)
        self.harm_group.setTitle(QCoreApplication.translate("NewCaseChild", u"Death or harm", None))
        self.harm_label.setText(QCoreApplication.translate("NewCaseChild", u"&What happened to this child", None))
#if QT_CONFIG(accessibility)
        self.harm.setAccessibleName(QCoreApplication.translate("NewCaseChild", u"What happened to this child", None))
#endif // QT_CONFIG(accessibility)
        self.died_on_label.setText(QCoreApplication.translate("NewCaseChild", u"Date of death, if the &child died", None))
#if QT_CONFIG(accessibility)
        self.died_on.setAccessibleName(QCoreApplication.translate("NewCaseChild", u"Date of death, if the child died", None))
#endif // QT_CONFIG(accessibility)
        self.home.setTitle(QCoreApplication.translate("NewCaseChild", u"Home", None))
        self.address_label.setText(QCoreApplication.translate("NewCaseChild", u"A&ddress", None))
#if QT_CONFIG(accessibility)
        self.address.setAccessibleName(QCoreApplication.translate("NewCaseChild", u"Address", None))
#endif // QT_CONFIG(accessibility)
        self.normally_resident_label.setText(QCoreApplication.translate("NewCaseChild", u"Normally li&ves in our area", None))
#if QT_CONFIG(accessibility)
        self.normally_resident.setAccessibleName(QCoreApplication.translate("NewCaseChild", u"Normally lives in our area", None))
#endif // QT_CONFIG(accessibility)
        self.home_area_label.setText(QCoreApplication.translate("NewCaseChild", u"Home area, i&f another", None))
#if QT_CONFIG(accessibility)
        self.home_area.setAccessibleName(QCoreApplication.translate("NewCaseChild", u"Home area, if another", None))
#endif // QT_CONFIG(accessibility)
        self.care.setTitle(QCoreApplication.translate("NewCaseChild", u"Care, education and background", None))
        self.looked_after_label.setText(QCoreApplication.translate("NewCaseChild", u"&Looked after by an authority", None))
#if QT_CONFIG(accessibility)
        self.looked_after.setAccessibleName(QCoreApplication.translate("NewCaseChild", u"Looked after by an authority", None))
#endif // QT_CONFIG(accessibility)
        self.placement_label.setText(QCoreApplication.translate("NewCaseChild", u"&Placement and legal status", None))
#if QT_CONFIG(accessibility)
        self.placement.setAccessibleName(QCoreApplication.translate("NewCaseChild", u"Placement and legal status", None))
#endif // QT_CONFIG(accessibility)
        self.plan_label.setText(QCoreApplication.translate("NewCaseChild", u"Plans: &in need, protection, others", None))
#if QT_CONFIG(accessibility)
        self.plan.setAccessibleName(QCoreApplication.translate("NewCaseChild", u"Plans: in need, protection, others", None))
#endif // QT_CONFIG(accessibility)
        self.school_label.setText(QCoreApplication.translate("NewCaseChild", u"&School, nursery or education", None))
#if QT_CONFIG(accessibility)
        self.school.setAccessibleName(QCoreApplication.translate("NewCaseChild", u"School, nursery or education", None))
#endif // QT_CONFIG(accessibility)
        self.ethnicity_label.setText(QCoreApplication.translate("NewCaseChild", u"Et&hnicity", None))
#if QT_CONFIG(accessibility)
        self.ethnicity.setAccessibleName(QCoreApplication.translate("NewCaseChild", u"Ethnicity", None))
#endif // QT_CONFIG(accessibility)
        self.disability_label.setText(QCoreApplication.translate("NewCaseChild", u"Disability &or health need", None))
#if QT_CONFIG(accessibility)
        self.disability.setAccessibleName(QCoreApplication.translate("NewCaseChild", u"Disability or health need", None))
#endif // QT_CONFIG(accessibility)
        self.notes_label.setText(QCoreApplication.translate("NewCaseChild", u"&Jottings on this child", None))
#if QT_CONFIG(accessibility)
        self.notes.setAccessibleName(QCoreApplication.translate("NewCaseChild", u"Jottings on this child", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

