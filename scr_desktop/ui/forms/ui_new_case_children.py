# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'new_case_children.ui'
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
from PySide6.QtWidgets import (QApplication, QGridLayout, QHBoxLayout, QLabel,
    QPushButton, QSizePolicy, QSpacerItem, QTabWidget,
    QVBoxLayout, QWidget, QWizardPage)

from scr_desktop.ui.fields.text_entry import TextEntry

class Ui_NewCaseChildren(object):
    def setupUi(self, NewCaseChildren):
        if not NewCaseChildren.objectName():
            NewCaseChildren.setObjectName(u"NewCaseChildren")
        self.column = QVBoxLayout(NewCaseChildren)
        self.column.setSpacing(14)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(10)
        self.buttons.setObjectName(u"buttons")
        self.add_child = QPushButton(NewCaseChildren)
        self.add_child.setObjectName(u"add_child")

        self.buttons.addWidget(self.add_child)

        self.remove_child = QPushButton(NewCaseChildren)
        self.remove_child.setObjectName(u"remove_child")

        self.buttons.addWidget(self.remove_child)

        self.buttons_end = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.buttons_end)


        self.column.addLayout(self.buttons)

        self.children = QTabWidget(NewCaseChildren)
        self.children.setObjectName(u"children")
        self.children.setDocumentMode(True)

        self.column.addWidget(self.children)

        self.more_form = QGridLayout()
        self.more_form.setObjectName(u"more_form")
        self.more_form.setHorizontalSpacing(16)
        self.more_form.setVerticalSpacing(10)
        self.more_children_label = QLabel(NewCaseChildren)
        self.more_children_label.setObjectName(u"more_children_label")
        self.more_children_label.setMargin(4)

        self.more_form.addWidget(self.more_children_label, 0, 0, 1, 1, Qt.AlignTop)

        self.more_children = TextEntry(NewCaseChildren)
        self.more_children.setObjectName(u"more_children")
        self.more_children.setTabChangesFocus(True)
        self.more_children.setProperty(u"lines", 1)

        self.more_form.addWidget(self.more_children, 0, 1, 1, 1)

        self.more_form.setColumnStretch(1, 1)

        self.column.addLayout(self.more_form)

#if QT_CONFIG(shortcut)
        self.more_children_label.setBuddy(self.more_children)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.children, self.add_child)
        QWidget.setTabOrder(self.add_child, self.remove_child)
        QWidget.setTabOrder(self.remove_child, self.more_children)

        self.retranslateUi(NewCaseChildren)

        QMetaObject.connectSlotsByName(NewCaseChildren)
    # setupUi

    def retranslateUi(self, NewCaseChildren):
        NewCaseChildren.setTitle(QCoreApplication.translate("NewCaseChildren", u"The children", None))
        NewCaseChildren.setSubTitle(QCoreApplication.translate("NewCaseChildren", u"Up to four children in full, as on the national form. What is not known can stay empty.", None))
        self.add_child.setText(QCoreApplication.translate("NewCaseChildren", u"&Add a child", None))
        self.remove_child.setText(QCoreApplication.translate("NewCaseChildren", u"&Remove this child", None))
#if QT_CONFIG(accessibility)
        self.children.setAccessibleName(QCoreApplication.translate("NewCaseChildren", u"Children", None))
#endif // QT_CONFIG(accessibility)
        self.more_children_label.setText(QCoreApplication.translate("NewCaseChildren", u"&More children, as text", None))
#if QT_CONFIG(accessibility)
        self.more_children.setAccessibleName(QCoreApplication.translate("NewCaseChildren", u"&More children, as text", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

