# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'new_case_relative.ui'
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

from scr_desktop.ui.fields.date_entry import DateEntry
from scr_desktop.ui.fields.line_entry import LineEntry
from scr_desktop.ui.fields.text_entry import TextEntry

class Ui_NewCaseRelative(object):
    def setupUi(self, NewCaseRelative):
        if not NewCaseRelative.objectName():
            NewCaseRelative.setObjectName(u"NewCaseRelative")
        self.column = QVBoxLayout(NewCaseRelative)
        self.column.setSpacing(14)
        self.column.setObjectName(u"column")
        self.form = QGridLayout()
        self.form.setObjectName(u"form")
        self.form.setHorizontalSpacing(16)
        self.form.setVerticalSpacing(10)
        self.name_label = QLabel(NewCaseRelative)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setMargin(4)

        self.form.addWidget(self.name_label, 0, 0, 1, 1)

        self.name = LineEntry(NewCaseRelative)
        self.name.setObjectName(u"name")

        self.form.addWidget(self.name, 0, 1, 1, 1)

        self.relationship_label = QLabel(NewCaseRelative)
        self.relationship_label.setObjectName(u"relationship_label")
        self.relationship_label.setMargin(4)

        self.form.addWidget(self.relationship_label, 1, 0, 1, 1)

        self.relationship = LineEntry(NewCaseRelative)
        self.relationship.setObjectName(u"relationship")

        self.form.addWidget(self.relationship, 1, 1, 1, 1)

        self.born_on_label = QLabel(NewCaseRelative)
        self.born_on_label.setObjectName(u"born_on_label")
        self.born_on_label.setMargin(4)

        self.form.addWidget(self.born_on_label, 2, 0, 1, 1, Qt.AlignTop)

        self.born_on = DateEntry(NewCaseRelative)
        self.born_on.setObjectName(u"born_on")

        self.form.addWidget(self.born_on, 2, 1, 1, 1)

        self.notes_label = QLabel(NewCaseRelative)
        self.notes_label.setObjectName(u"notes_label")
        self.notes_label.setMargin(4)

        self.form.addWidget(self.notes_label, 3, 0, 1, 1, Qt.AlignTop)

        self.notes = TextEntry(NewCaseRelative)
        self.notes.setObjectName(u"notes")
        self.notes.setTabChangesFocus(True)
        self.notes.setProperty(u"lines", 1)

        self.form.addWidget(self.notes, 3, 1, 1, 1)

        self.form.setColumnStretch(1, 1)

        self.column.addLayout(self.form)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(10)
        self.buttons.setObjectName(u"buttons")
        self.buttons_start = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.buttons_start)

        self.remove = QPushButton(NewCaseRelative)
        self.remove.setObjectName(u"remove")

        self.buttons.addWidget(self.remove)


        self.column.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name)
        self.relationship_label.setBuddy(self.relationship)
        self.born_on_label.setBuddy(self.born_on)
        self.notes_label.setBuddy(self.notes)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name, self.relationship)
        QWidget.setTabOrder(self.relationship, self.born_on)
        QWidget.setTabOrder(self.born_on, self.notes)
        QWidget.setTabOrder(self.notes, self.remove)

        self.retranslateUi(NewCaseRelative)

        QMetaObject.connectSlotsByName(NewCaseRelative)
    # setupUi

    def retranslateUi(self, NewCaseRelative):
        self.name_label.setText(QCoreApplication.translate("NewCaseRelative", u"&Full name", None))
#if QT_CONFIG(accessibility)
        self.name.setAccessibleName(QCoreApplication.translate("NewCaseRelative", u"Full name", None))
#endif // QT_CONFIG(accessibility)
        self.relationship_label.setText(QCoreApplication.translate("NewCaseRelative", u"Relationship &to the child", None))
#if QT_CONFIG(accessibility)
        self.relationship.setAccessibleName(QCoreApplication.translate("NewCaseRelative", u"Relationship to the child", None))
#endif // QT_CONFIG(accessibility)
        self.born_on_label.setText(QCoreApplication.translate("NewCaseRelative", u"&Date of birth", None))
#if QT_CONFIG(accessibility)
        self.born_on.setAccessibleName(QCoreApplication.translate("NewCaseRelative", u"Date of birth", None))
#endif // QT_CONFIG(accessibility)
        self.notes_label.setText(QCoreApplication.translate("NewCaseRelative", u"N&otes", None))
#if QT_CONFIG(accessibility)
        self.notes.setAccessibleName(QCoreApplication.translate("NewCaseRelative", u"Notes", None))
#endif // QT_CONFIG(accessibility)
        self.remove.setText(QCoreApplication.translate("NewCaseRelative", u"&Remove this person", None))
        pass
    # retranslateUi

