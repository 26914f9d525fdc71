# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'new_case_area.ui'
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
from PySide6.QtWidgets import (QApplication, QGridLayout, QGroupBox, QHBoxLayout,
    QLabel, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from scr_desktop.ui.fields.line_entry import LineEntry
from scr_desktop.ui.fields.note import Note
from scr_desktop.ui.fields.ticks_entry import TicksEntry

class Ui_NewCaseArea(object):
    def setupUi(self, NewCaseArea):
        if not NewCaseArea.objectName():
            NewCaseArea.setObjectName(u"NewCaseArea")
        self.column = QVBoxLayout(NewCaseArea)
        self.column.setSpacing(14)
        self.column.setObjectName(u"column")
        self.form = QGridLayout()
        self.form.setObjectName(u"form")
        self.form.setHorizontalSpacing(16)
        self.form.setVerticalSpacing(10)
        self.name_label = QLabel(NewCaseArea)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setMargin(4)

        self.form.addWidget(self.name_label, 0, 0, 1, 1)

        self.name = LineEntry(NewCaseArea)
        self.name.setObjectName(u"name")

        self.form.addWidget(self.name, 0, 1, 1, 1)

        self.parts_label = QLabel(NewCaseArea)
        self.parts_label.setObjectName(u"parts_label")
        self.parts_label.setMargin(4)

        self.form.addWidget(self.parts_label, 1, 0, 1, 1, Qt.AlignTop)

        self.parts = TicksEntry(NewCaseArea)
        self.parts.setObjectName(u"parts")

        self.form.addWidget(self.parts, 1, 1, 1, 1)

        self.partners_label = QLabel(NewCaseArea)
        self.partners_label.setObjectName(u"partners_label")
        self.partners_label.setMargin(4)

        self.form.addWidget(self.partners_label, 2, 0, 1, 1)

        self.partners = LineEntry(NewCaseArea)
        self.partners.setObjectName(u"partners")

        self.form.addWidget(self.partners, 2, 1, 1, 1)

        self.contact_label = QLabel(NewCaseArea)
        self.contact_label.setObjectName(u"contact_label")
        self.contact_label.setMargin(4)

        self.form.addWidget(self.contact_label, 3, 0, 1, 1)

        self.contact = LineEntry(NewCaseArea)
        self.contact.setObjectName(u"contact")

        self.form.addWidget(self.contact, 3, 1, 1, 1)

        self.parts_note = Note(NewCaseArea)
        self.parts_note.setObjectName(u"parts_note")

        self.form.addWidget(self.parts_note, 4, 1, 1, 1)

        self.name_note = Note(NewCaseArea)
        self.name_note.setObjectName(u"name_note")

        self.form.addWidget(self.name_note, 5, 1, 1, 1)

        self.form.setColumnStretch(1, 1)

        self.column.addLayout(self.form)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(10)
        self.buttons.setObjectName(u"buttons")
        self.buttons_start = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.buttons_start)

        self.remove = QPushButton(NewCaseArea)
        self.remove.setObjectName(u"remove")

        self.buttons.addWidget(self.remove)


        self.column.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name)
        self.parts_label.setBuddy(self.parts)
        self.partners_label.setBuddy(self.partners)
        self.contact_label.setBuddy(self.contact)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name, self.parts)
        QWidget.setTabOrder(self.parts, self.partners)
        QWidget.setTabOrder(self.partners, self.contact)
        QWidget.setTabOrder(self.contact, self.remove)

        self.retranslateUi(NewCaseArea)

        QMetaObject.connectSlotsByName(NewCaseArea)
    # setupUi

    def retranslateUi(self, NewCaseArea):
        self.name_label.setText(QCoreApplication.translate("NewCaseArea", u"&Authority or area", None))
#if QT_CONFIG(accessibility)
        self.name.setAccessibleName(QCoreApplication.translate("NewCaseArea", u"Authority or area", None))
#endif // QT_CONFIG(accessibility)
        self.parts_label.setText(QCoreApplication.translate("NewCaseArea", u"What it is in this &case", None))
#if QT_CONFIG(accessibility)
        self.parts.setAccessibleName(QCoreApplication.translate("NewCaseArea", u"What it is in this case", None))
#endif // QT_CONFIG(accessibility)
        self.partners_label.setText(QCoreApplication.translate("NewCaseArea", u"Its partner&s or board", None))
#if QT_CONFIG(accessibility)
        self.partners.setAccessibleName(QCoreApplication.translate("NewCaseArea", u"Its safeguarding partners or board", None))
#endif // QT_CONFIG(accessibility)
        self.contact_label.setText(QCoreApplication.translate("NewCaseArea", u"How to &reach it", None))
#if QT_CONFIG(accessibility)
        self.contact.setAccessibleName(QCoreApplication.translate("NewCaseArea", u"How to reach it", None))
#endif // QT_CONFIG(accessibility)
        self.remove.setText(QCoreApplication.translate("NewCaseArea", u"Remo&ve this area", None))
        pass
    # retranslateUi

